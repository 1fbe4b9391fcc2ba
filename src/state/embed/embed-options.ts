/** Which parts of the page an embed shows beside the map and the panel that was asked for. */
export const CONTROLS = ['none', 'time', 'all'] as const;
export type Controls = (typeof CONTROLS)[number];

export interface EmbedOptions {
  readonly controls: Controls;
  /** The one origin with which messages are exchanged; without it none are. */
  readonly origin: string | undefined;
  /** Keys of the query whose value is not to be used; the usual holds in its place. */
  readonly faults: readonly ('controls' | 'origin')[];
}

const isControls = (text: string): text is Controls => CONTROLS.some((name) => name === text);

/** Whether a text is an origin as browsers write it, `https://museum.example`: no path, no wildcard. */
export function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}

/** Reads `?embed&controls=time&origin=https://museum.example`. */
export function parseEmbedOptions(query: URLSearchParams): EmbedOptions {
  const controls = query.get('controls') ?? 'time';
  const origin = query.get('origin') ?? undefined;
  const isSound = origin === undefined || isOrigin(origin);
  return {
    controls: isControls(controls) ? controls : 'time',
    origin: isSound ? origin : undefined,
    faults: [
      ...(isControls(controls) ? [] : (['controls'] as const)),
      ...(isSound ? [] : (['origin'] as const))
    ]
  };
}
