/** The walking tour of the address, as its link writes it. What it says is read late: see `JourneyState`. */
export class TourLinkState {
  #text: string | undefined = $state();
  #steps = $state(0);

  /** `undefined` while no tour is open. */
  get text(): string | undefined {
    return this.#text;
  }

  /** How often the visitor changed the tour on purpose; what is typed or dragged on the way does not count. */
  get steps(): number {
    return this.#steps;
  }

  /** Shows what a link says. */
  follow(text: string | undefined): void {
    this.#text = text;
  }

  /** Shows what the visitor made of the tour, which becomes a place in the history of the browser. */
  write(text: string | undefined): void {
    this.#text = text;
    this.#steps += 1;
  }
}
