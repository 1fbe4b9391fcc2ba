import type { Position } from 'geojson';
import { createContext } from 'svelte';
import type { Json } from '../model/corrections/correction.ts';
import { splitPointer } from '../model/corrections/correction.ts';
import { isList, valueAt } from '../model/corrections/json-value.ts';
import {
  addCorner,
  createShape,
  FEWEST_CORNERS,
  listShapeParts,
  withCorners
} from '../model/corrections/shape-parts.ts';
import type { ShapePart } from '../model/corrections/shape-parts.ts';
import type { EditingState } from './editing.svelte.ts';

/** About 1 m: as precise as the files are. */
const PRECISION = 5;

/** The one place or event that somebody corrects; each `path` is a JSON pointer inside its feature. */
export class EditedFeature {
  readonly #editing: EditingState;
  readonly #file: string;
  readonly #id: string;

  constructor(editing: EditingState, file: string, id: string) {
    this.#editing = editing;
    this.#file = file;
    this.#id = id;
  }

  /** Whether the record has a value there. */
  has(path: string): boolean {
    return this.#valueAt(path) !== undefined;
  }

  /** A text or a number as text; empty where there is none. */
  text(path: string): string {
    const value = this.#valueAt(path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** Pointers to the items of a list; none where there is no list. */
  items(path: string): readonly string[] {
    const value = this.#valueAt(path);
    return isList(value) ? value.map((_, index) => `${path}/${String(index)}`) : [];
  }

  /** Puts another value there; `undefined` takes it away. */
  correct(path: string, to: Json | undefined): void {
    this.#editing.correct(this.#file, this.#id, path, to);
  }

  /** Puts an item in the place of another of a list, at its end, or takes one away. */
  replaceItem(path: string, index: number, by: Json | undefined): void {
    const value = this.#valueAt(path);
    const items = isList(value) ? value : [];
    this.correct(path, items.toSpliced(index, 1, ...(by === undefined ? [] : [by])));
  }

  /** Moves the mark of a place, and the place itself where it is but a point. Degrees east and north. */
  move(longitude: number, latitude: number): void {
    const round = (degrees: number): number => Number(degrees.toFixed(PRECISION));
    this.correct('/properties/position', [round(longitude), round(latitude)]);
  }

  /** What is reshaped by itself: the point, the line or the rings of the place, in order. */
  get shape(): readonly ShapePart[] {
    return listShapeParts(this.#valueAt('/geometry'));
  }

  /** How the shape is drawn on the map; `undefined` while it is not. */
  get drawing(): EditingState['drawing'] {
    return this.#editing.drawing;
  }

  set drawing(drawing: EditingState['drawing']) {
    this.#editing.drawing = drawing;
  }

  /** Gives a part of the shape other corners; the mark of a point goes with it. Degrees east and north. */
  reshape(index: number, corners: readonly Position[]): void {
    const [longitude = NaN, latitude = NaN] = corners[0] ?? [];
    if (this.shape[index]?.type === 'Point') return this.move(longitude, latitude);
    this.correct('/geometry', withCorners(this.#valueAt('/geometry') ?? null, index, corners));
  }

  /** Adds a corner after another of a part, midway to the next. */
  addCorner(index: number, corner: number): void {
    const part = this.shape[index];
    if (part) this.reshape(index, addCorner(part, corner));
  }

  /** Whether a part has more corners than it needs. */
  hasSpareCorners(index: number): boolean {
    const part = this.shape[index];
    return part !== undefined && part.corners.length > FEWEST_CORNERS[part.type];
  }

  /** Takes a corner of a part away; does nothing where the part needs it. */
  removeCorner(index: number, corner: number): void {
    this.reshape(index, (this.shape[index]?.corners ?? []).toSpliced(corner, 1));
  }

  /** Puts one new shape of the same type in the place of all parts. */
  redraw(corners: readonly Position[]): void {
    const type = this.shape[0]?.type;
    if (type === 'Point') this.reshape(0, corners);
    else if (type) this.correct('/geometry', createShape(type, corners));
  }

  #valueAt(path: string): Json | undefined {
    return valueAt(this.#editing.feature(this.#file, this.#id), splitPointer(path));
  }
}

export const [useEdited, provideEdited] = createContext<() => EditedFeature>();
