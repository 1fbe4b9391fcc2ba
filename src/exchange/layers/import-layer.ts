import { readText } from '../read-text.ts';
import type { OfferedFile } from '../read-text.ts';
import { MAX_LAYER_BYTES } from './layer-limits.ts';
import { parseLayer } from './parse-layer.ts';
import type { LayerFrame, LayerResult } from './parse-layer.ts';

/** A layer with the text it was read from, which is what is kept. */
export interface ImportedLayer extends LayerResult {
  readonly text: string;
}

/** Reads a file as a layer. Never throws; see `parseLayer`. */
export async function importLayer(file: OfferedFile, frame: LayerFrame): Promise<ImportedLayer> {
  const text = await readText(file, MAX_LAYER_BYTES);
  if (typeof text !== 'string') return { layer: undefined, faults: [text], text: '' };
  if (!text.startsWith('{'))
    return { layer: undefined, faults: [{ kind: 'wrong-type' }], text: '' };
  return { ...parseLayer(text, file.name, frame), text };
}
