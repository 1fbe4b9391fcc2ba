/** Whether the whole map is kept on this device, and whether a newer version of it waits. */
export class OfflineCopyState {
  #isKept = $state(false);
  #hasNewVersion = $state(false);
  #renew: () => void = () => undefined;

  /** Whether the map works without a network from now on. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /**
   * Whether a newer version is complete on this device and waits to be asked for. Nothing changes
   * until `renew` is called: who must not be interrupted asks for it when nobody looks.
   */
  get hasNewVersion(): boolean {
    return this.#hasNewVersion;
  }

  /** Opens the page again with the newer version; where it stands is in its address. */
  renew(): void {
    this.#renew();
  }

  /** Every file is on this device. */
  keep(): void {
    this.#isKept = true;
  }

  /** A newer version waits; `renew` puts it to use. */
  offer(renew: () => void): void {
    this.#renew = renew;
    this.#hasNewVersion = true;
  }
}
