import { findVoice, splitSentences } from './find-voice.ts';

type Reading = 'silent' | 'reading' | 'paused';

/** Texts that are read aloud by a voice of the device. What is read always stands on the page as well. */
export class NarrationState {
  #reading: Reading = $state('silent');
  #voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
  #sentences: readonly string[] = [];
  #position = 0;
  /** Tells a sentence that was broken off from one that came to its end. */
  #run = 0;
  readonly #synthesis: SpeechSynthesis | undefined;
  readonly #language: () => string;
  readonly #voice = $derived.by(() => findVoice(this.#voices, this.#language()));

  constructor(synthesis: SpeechSynthesis | undefined, language: () => string) {
    this.#synthesis = synthesis;
    this.#language = language;
  }

  /** Whether a voice of the language is there. */
  get canRead(): boolean {
    return this.#voice !== undefined;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** Looks for voices, which come when they like; gives the way to fall silent for good. */
  listen(): () => void {
    const list = (): void => {
      this.#voices = this.#synthesis?.getVoices() ?? [];
    };
    list();
    this.#synthesis?.addEventListener('voiceschanged', list);
    return () => {
      this.#synthesis?.removeEventListener('voiceschanged', list);
      this.stop();
    };
  }

  /** Reads texts from their beginning. */
  read(texts: readonly string[]): void {
    this.#sentences = texts.flatMap(splitSentences);
    this.#position = 0;
    this.goOn();
  }

  /** Goes on with the sentence at which it was broken off. */
  goOn(): void {
    this.#run += 1;
    this.#reading = 'reading';
    this.#synthesis?.cancel();
    this.#speak(this.#run);
  }

  /** Breaks off; not every device can halt in the middle of a sentence. */
  pause(): void {
    this.#run += 1;
    this.#reading = 'paused';
    this.#synthesis?.cancel();
  }

  stop(): void {
    this.pause();
    this.#reading = 'silent';
  }

  #speak(run: number): void {
    const [sentence, voice] = [this.#sentences[this.#position], this.#voice];
    if (sentence === undefined || !voice) {
      this.#reading = 'silent';
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (run !== this.#run) return;
      this.#position += 1;
      this.#speak(run);
    });
    utterance.addEventListener('error', () => {
      if (run === this.#run) this.stop();
    });
    this.#synthesis?.speak(utterance);
  }
}
