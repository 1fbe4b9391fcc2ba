import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { findLanguage, hasLanguage, loadLanguage, messagesIn } from '../i18n/index.ts';
import { withSides } from '../i18n/side-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Language, Messages } from '../i18n/index.ts';

/** What may be known of the visitor's wishes at the start. */
export interface Wishes {
  /** From the address. */
  readonly language?: Language | undefined;
  /** Ids from the address; `undefined` means all. */
  readonly layers?: readonly string[] | undefined;
  /** BCP 47 tags in order of preference, as in `navigator.languages`. */
  readonly languages: readonly string[];
}

/** How the visitor wants the map: in which language, with which layers. */
export class PreferencesState {
  /** Ids of all layers, in the order of the legend. */
  readonly layers: readonly string[];
  /** Those who fight, in the order of the legend. */
  readonly sides: Atlas['sides'];
  #language: Language = $state('en');
  /** The language that was asked for last. */
  #wished: Language = 'en';
  /** Whether the words of the language asked for last did not come; the page then stays in its own. */
  isUnspoken = $state(false);
  readonly #hidden = new SvelteSet<string>();
  readonly messages: Messages = $derived.by(() =>
    withSides(messagesIn(this.#language), this.sides, this.#language)
  );
  readonly visibleLayers: ReadonlySet<string> = $derived.by(
    // Made anew by each change and never changed itself.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    () => new Set(this.layers.filter((id) => !this.#hidden.has(id)))
  );

  constructor({ layers, sides }: Pick<Atlas, 'layers' | 'sides'>, wishes: Wishes) {
    this.layers = layers.map(({ id }) => id);
    this.sides = sides;
    this.#language = wishes.language ?? findLanguage(wishes.languages) ?? 'en';
    this.#wished = this.#language;
    this.showOnly(wishes.layers ?? this.layers);
  }

  get language(): Language {
    return this.#language;
  }

  /** Takes effect at once where the words are there, or else as soon as they have come. */
  set language(language: Language) {
    this.#wished = language;
    this.isUnspoken = false;
    if (hasLanguage(language)) this.#language = language;
    else void this.#speak(language);
  }

  async #speak(language: Language): Promise<void> {
    const hasCome = await loadLanguage(language).then(
      () => true,
      () => false
    );
    if (this.#wished !== language) return;
    if (hasCome) this.#language = language;
    else this.isUnspoken = true;
  }

  get allVisible(): boolean {
    return this.#hidden.size === 0;
  }

  setVisible(layer: string, visible: boolean): void {
    if (visible) this.#hidden.delete(layer);
    else if (this.layers.includes(layer)) this.#hidden.add(layer);
  }

  /** Shows the named layers and hides the others; names that are no layer are ignored. */
  showOnly(layers: readonly string[]): void {
    for (const layer of this.layers) this.setVisible(layer, layers.includes(layer));
  }
}

export const [usePreferences, providePreferences] = createContext<PreferencesState>();
