import { LANGUAGES } from '../../i18n/index.ts';
import type { EmbedFacts } from '../../model/embed/parse-embed-message.ts';
import { parseEmbedMessage } from '../../model/embed/parse-embed-message.ts';
import { describeStates, followOrder } from '../../state/embed/embed-state.ts';
import type { EmbedReport } from '../../state/embed/embed-state.ts';
import { PANELS } from '../../state/selection.svelte.ts';
import type { LinkedStates } from '../../state/url.svelte.ts';

/** Milliseconds between two reports of how the map stands. */
const PAUSE = 250;

/**
 * The messages between the map and the page around it. Only the window right above is heard, and only
 * while its page is of `origin`; what is said reaches no other origin.
 */
export class HostChannel {
  readonly #window: Window;
  readonly #origin: string;
  readonly #states: LinkedStates;
  readonly #facts: EmbedFacts;
  #said = '';
  #next: EmbedReport | undefined;
  #timer: number | undefined;

  constructor(ownWindow: Window, origin: string, states: LinkedStates) {
    this.#window = ownWindow;
    this.#origin = origin;
    this.#states = states;
    const { clock, preferences, hasPlace } = states;
    this.#facts = {
      span: clock.span,
      layers: preferences.layers,
      languages: LANGUAGES,
      panels: PANELS,
      hasPlace
    };
    ownWindow.addEventListener('message', this.#hear);
    this.#send('ready', describeStates(states));
  }

  /** Tells how the map stands, when it has changed, a few times in a second at most. */
  report(report: EmbedReport): void {
    this.#next = report;
    this.#timer ??= this.#window.setTimeout(() => {
      this.#timer = undefined;
      if (this.#next && JSON.stringify(this.#next) !== this.#said) this.#send('state', this.#next);
    }, PAUSE);
  }

  close(): void {
    this.#window.removeEventListener('message', this.#hear);
    this.#window.clearTimeout(this.#timer);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#window.parent || origin !== this.#origin) return;
    const message = parseEmbedMessage(data, this.#facts);
    if (message?.kind === 'fault') this.#post('fault', { message: message.message });
    else if (message?.kind === 'get') this.#send('state', describeStates(this.#states));
    else if (message) followOrder(message.order, this.#states);
  };

  #send(type: 'ready' | 'state', report: EmbedReport): void {
    this.#said = JSON.stringify(report);
    this.#post(type, report);
  }

  #post(type: string, members: object): void {
    this.#window.parent.postMessage({ type: `petrograd:${type}`, ...members }, this.#origin);
  }
}
