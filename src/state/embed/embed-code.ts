import { writeAttribute } from '../../exchange/xml/write-xml.ts';
import type { Controls } from './embed-options.ts';

/** Sizes on offer, in CSS pixels; without a width the frame is as wide as the text around it. */
export const EMBED_SIZES = {
  small: { width: 400, height: 440 },
  medium: { width: 640, height: 480 },
  large: { width: 960, height: 640 },
  full: { width: undefined, height: 560 }
} as const;
export type EmbedSize = keyof typeof EMBED_SIZES;

/** What somebody chose who wants the map on a page of their own. */
export interface EmbedChoice {
  /** Address of this site, without query and hash. */
  readonly site: string;
  /** How the map shall stand, `#t=…`. */
  readonly hash: string;
  readonly controls: Controls;
  /** CSS pixels; `undefined` for the width of the text around it. */
  readonly width: number | undefined;
  readonly height: number;
  /** Name of the frame for those who hear it. */
  readonly title: string;
  /** Origin with which messages are exchanged, if any. */
  readonly origin?: string | undefined;
}

/**
 * What the frame may do. Its scripts run, and with the rights of this site alone, for without an origin
 * of its own it could not load its parts; forms are those of the page itself, such as that of the exact
 * time; the map can be opened whole in a window of its own.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** The HTML that puts the map into another page. */
export function formatEmbedCode({
  site,
  hash,
  controls,
  width,
  height,
  title,
  origin
}: EmbedChoice): string {
  const said = controls === 'time' ? '' : `&controls=${controls}`;
  const address = `${site}?embed${said}${origin === undefined ? '' : `&origin=${origin}`}${hash}`;
  const attributes = Object.entries({
    src: address,
    title,
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: SANDBOX,
    style: 'border: 0; max-width: 100%'
  }).map(([name, value]) => writeAttribute(name, value));
  return `<iframe${attributes.join('')}></iframe>`;
}
