import { id as ATLAS_ID } from '../../geo/atlas.json';
import { del, get, set, update } from 'idb-keyval';
import type { ImportedLayer } from '../exchange/layers/import-layer.ts';
import { parseKeptLayers } from '../model/own-layer.ts';
import type { KeptLayer, OwnLayer } from '../model/own-layer.ts';

/** Under which the browser keeps the list of layers, and the text of each. */
const KEPT_LAYERS = `${ATLAS_ID}-layers`;
const layerTextKey = (id: number): string => `${ATLAS_ID}-layer-${String(id)}`;

/** Reads a file; rejects only where the reader itself does not come. */
export type ReadLayer = (file: File) => Promise<ImportedLayer>;

/** A layer of the visitor's on the page; `layer` is missing where its text could not be read again. */
export interface LaidLayer extends KeptLayer {
  readonly text: string;
  readonly layer: OwnLayer | undefined;
}

/** The layers that the visitor keeps on the device, in the order they came; in memory alone where it keeps none. */
export class OwnLayersState {
  #layers: readonly LaidLayer[] = $state.raw([]);
  #removed: { readonly laid: LaidLayer; readonly index: number } | undefined = $state.raw();
  #isDenied = $state(false);
  readonly #read: ReadLayer;

  constructor(read: ReadLayer) {
    this.#read = read;
  }

  get layers(): readonly LaidLayer[] {
    return this.#layers;
  }

  get removed(): LaidLayer | undefined {
    return this.#removed?.laid;
  }

  /** Whether the browser keeps nothing, so that the layers last as long as the page. */
  get isDenied(): boolean {
    return this.#isDenied;
  }

  /** Reads what is kept, one after the other. */
  async load(): Promise<void> {
    const kept = await this.#try(async () => parseKeptLayers(await get(KEPT_LAYERS)), []);
    for (const one of kept) {
      const text = await this.#try(async () => String((await get(layerTextKey(one.id))) ?? ''), '');
      const layer = await this.#read(new File([text], one.file)).then(
        (result) => result.layer,
        () => undefined
      );
      if (!this.#layers.some(({ id }) => id === one.id))
        this.#layers = [...this.#layers, { ...one, text, layer }];
    }
  }

  /** Lays a file over the map and keeps it, if anything of it can be shown. */
  async add(file: File): Promise<ImportedLayer> {
    const result = await this.#read(file);
    const { layer, text } = result;
    if (!layer) return result;
    const id = Math.max(0, ...this.#layers.map((one) => one.id), this.#removed?.laid.id ?? 0) + 1;
    await this.#keep({ id, file: file.name, isShown: true, text, layer }, this.#layers.length);
    return result;
  }

  async show(id: number, isShown: boolean): Promise<void> {
    this.#layers = this.#layers.map((one) => (one.id === id ? { ...one, isShown } : one));
    await this.#write();
  }

  /** Removes a layer; `restore` brings it back. */
  async remove(id: number): Promise<void> {
    const index = this.#layers.findIndex((one) => one.id === id);
    const laid = this.#layers[index];
    if (!laid) return;
    this.#removed = { laid, index };
    this.#layers = this.#layers.filter((one) => one.id !== id);
    await this.#write();
    await this.#try(() => del(layerTextKey(id)), undefined);
  }

  async restore(): Promise<void> {
    if (!this.#removed) return;
    const { laid, index } = this.#removed;
    this.#removed = undefined;
    await this.#keep(laid, index);
  }

  async #keep(laid: LaidLayer, index: number): Promise<void> {
    this.#layers = this.#layers.toSpliced(index, 0, laid);
    await this.#try(() => set(layerTextKey(laid.id), laid.text), undefined);
    await this.#write();
  }

  #write(): Promise<void> {
    const kept = this.#layers.map(({ id, file, isShown }) => ({ id, file, isShown }));
    return this.#try(() => update(KEPT_LAYERS, () => kept), undefined);
  }

  async #try<Value>(act: () => Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await act();
    } catch {
      this.#isDenied = true;
      return otherwise;
    }
  }
}
