/** Hertz of the two notes, a fourth apart, of a small bell. */
const NOTES = [659, 880] as const;

/** Loudness at its peak, of 1. */
const LOUDNESS = 0.12;

/** Seconds that a note lasts. */
const LENGTH = 0.5;

/** Plays two soft notes. */
function playNotes(context: AudioContext): void {
  for (const [index, frequency] of NOTES.entries()) {
    const begin = context.currentTime + index * 0.22;
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + LENGTH);
  }
}

/** How an arrival is felt or heard; nothing unless the visitor switched it on. */
export class ArrivalCueState {
  vibrates = $state(false);
  #sounds = $state(false);
  #context: AudioContext | undefined;

  get sounds(): boolean {
    return this.#sounds;
  }

  /** Switched on by a tap, which is what a browser wants before it lets a page sound; it is heard at once. */
  set sounds(isOn: boolean) {
    this.#sounds = isOn;
    if (!isOn) return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
    playNotes(this.#context);
  }

  give(): void {
    if (this.vibrates && 'vibrate' in navigator) navigator.vibrate([200, 100, 200]);
    if (this.#sounds && this.#context) playNotes(this.#context);
  }

  end(): void {
    void this.#context?.close();
    this.#context = undefined;
  }
}
