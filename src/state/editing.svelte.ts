import { applyCorrections, indexOfFeature } from '../model/corrections/apply-corrections.ts';
import type { Correction, Json } from '../model/corrections/correction.ts';
import { listFileCorrections } from '../model/corrections/list-corrections.ts';
import { formatCorrections, parseCorrections } from '../model/corrections/parse-corrections.ts';
import { correctTimeline, findFeature, readTimeline } from '../model/corrections/timeline-files.ts';
import type { TimelineFiles } from '../model/corrections/timeline-files.ts';
import type { Fault } from '../model/fault.ts';
import { parseAtlas } from '../model/parse-atlas.ts';
import type { AtlasFile, ParsedAtlas } from '../model/parse-atlas.ts';
import type { Memory } from './memory.ts';
import { UndoHistory } from './undo-history.svelte.ts';

const isOfEvents = (path: string): boolean => path === 'timeline/events.geojson';

/** What somebody corrects in the facts, on this device alone, until it is saved as a file. */
export class EditingState {
  readonly #loaded: readonly AtlasFile[];
  readonly #original: TimelineFiles;
  readonly #memory: Memory;
  readonly history: UndoHistory<TimelineFiles>;
  /** How the shape of the chosen place is drawn on the map; `undefined` while it is not. */
  drawing: 'reshape' | 'anew' | undefined = $state();
  /** What was kept from an earlier visit and fits the data no longer. */
  readonly unfit: readonly Fault[];

  readonly corrections: readonly Correction[] = $derived.by(() =>
    [...this.history.current].flatMap(([file, after]) =>
      listFileCorrections(file, this.#original.get(file), after)
    )
  );
  /** The facts as corrected, and what is wrong with them. */
  readonly parsed: ParsedAtlas = $derived.by(() =>
    parseAtlas([
      ...this.#loaded,
      ...this.changedFiles.map(({ path, text }) => ({ path, content: { text } }))
    ])
  );
  /** The corrected layers as files, by the path of each below `geo/`. */
  readonly changedFiles: readonly { readonly path: string; readonly text: string }[] = $derived.by(
    () =>
      [...this.history.current]
        .filter(([path, value]) => value !== this.#original.get(path))
        .map(([path, value]) => ({ path, text: `${JSON.stringify(value, undefined, 1)}\n` }))
  );

  /** `memory` keeps the corrections from one visit to the next. */
  constructor(loaded: readonly AtlasFile[], memory: Memory) {
    this.#loaded = loaded;
    this.#memory = memory;
    this.#original = readTimeline(loaded);
    const text = memory.read() || '{}';
    const { corrections } = parseCorrections({ path: 'kept', content: { text } });
    const { files, faults } = applyCorrections(this.#original, corrections);
    this.history = new UndoHistory(files);
    this.unfit = faults;
  }

  /** Path below `geo/` of the file that holds the place, or else the event, of an id. */
  findFile(id: string): string | undefined {
    const paths = [...this.#original.keys()].filter((path) => !path.endsWith('/movements.geojson'));
    return [...paths.filter((path) => !isOfEvents(path)), ...paths.filter(isOfEvents)].find(
      (path) => indexOfFeature(this.#original.get(path), id) >= 0
    );
  }

  /** A feature as corrected. */
  feature = (file: string, id: string): Json | undefined =>
    findFeature(this.history.current, file, id);

  /** Puts another value at a JSON pointer inside a feature; `undefined` takes it away. */
  correct(file: string, id: string, path: string, to: Json | undefined): void {
    const files = correctTimeline(this.history.current, file, id, path, to);
    if (files === this.history.current) return;
    this.history.replace(files);
    this.#keep();
  }

  undo(): void {
    this.history.undo();
    this.#keep();
  }

  redo(): void {
    this.history.redo();
    this.#keep();
  }

  /** Takes all corrections back; that too can be undone. */
  discard(): void {
    this.history.replace(this.#original);
    this.#keep();
  }

  /** The corrections as a file. */
  get text(): string {
    return formatCorrections(this.corrections);
  }

  #keep(): void {
    this.#memory.write(this.corrections.length === 0 ? '' : this.text);
  }
}
