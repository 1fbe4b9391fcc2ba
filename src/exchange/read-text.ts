/** A file as a browser offers it (`File`): its size is known before a byte of it is read. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Why a file has no text. `size` and `limit` are bytes. */
export type TextFault =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'unreadable' | 'empty' | 'zipped' | 'not-utf8' | 'wrong-type' };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Names under which the formats travel; anything else that is no text is of another kind. */
const EXPECTED_NAME = /\.(?:gpx|kml|geojson|json|jsonld|xml|txt)$/i;

/** The text of a file of `limit` bytes at most, or why it has none. */
export async function readText(file: OfferedFile, limit: number): Promise<string | TextFault> {
  if (file.size > limit) return { kind: 'too-large', size: file.size, limit };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined
  );
  if (!bytes) return { kind: 'unreadable' };
  if (bytes.length > limit) return { kind: 'too-large', size: bytes.length, limit };
  if (isZip(bytes)) return { kind: 'zipped' };
  const foreign = { kind: EXPECTED_NAME.test(file.name) ? 'not-utf8' : 'wrong-type' } as const;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text === '') return { kind: 'empty' };
    return text.includes('\0') ? foreign : text;
  } catch {
    return foreign;
  }
}
