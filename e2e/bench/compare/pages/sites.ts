import type { Geometry } from 'geojson';

/** One side holds a site in `[start, end)`, in minutes since the beginning of the measured hours. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly side: string;
}

export interface Site {
  readonly geometry: Geometry;
  /** [lon, lat]: where its mark stands. */
  readonly position: readonly [number, number];
  readonly spans: readonly Span[];
}

/** A data file by its path below `geo/`. */
export interface BenchFile {
  readonly path: string;
  readonly text: string;
}

interface Feature {
  readonly geometry: Geometry;
  readonly properties: {
    readonly position?: readonly [number, number];
    readonly control?: readonly {
      readonly side: string;
      readonly start: { readonly best: string };
      readonly end: string;
    }[];
  };
}

const BEGIN = Date.UTC(1917, 10, 6);
const minuteOf = (iso: string): number => (Date.parse(`${iso}Z`) - BEGIN) / 60_000;

/** The sites of all files that hold any, as a page without checks would read them. */
export const readSites = (files: readonly BenchFile[]): readonly Site[] =>
  files
    .filter(({ path }) => path.endsWith('.geojson'))
    // The files are our own, or made for the bench.
    .flatMap(({ text }) => (JSON.parse(text) as { features: Feature[] }).features)
    .flatMap(({ geometry, properties: { position, control } }) =>
      position && control
        ? [
            {
              geometry,
              position,
              spans: control.map(({ side, start, end }) => ({
                side,
                start: minuteOf(start.best),
                end: minuteOf(end)
              }))
            }
          ]
        : []
    );

/** That a side takes over a site; both ways, so that the list can be walked back too. */
export interface Turn {
  readonly minute: number;
  readonly site: number;
  readonly before: string;
  readonly after: string;
}

/** Every change of hands, in order of time. */
export const listTurns = (sites: readonly Site[]): readonly Turn[] =>
  sites
    .flatMap(({ spans }, site) =>
      spans.flatMap(({ start, side }, index) => {
        const before = spans[index - 1];
        return before ? [{ minute: start, site, before: before.side, after: side }] : [];
      })
    )
    .sort((a, b) => a.minute - b.minute);

/** The side of every site, led along the sorted list of changes. */
export class SidesInTime {
  readonly sides: string[];
  readonly #turns: readonly Turn[];
  #next = 0;

  constructor(sites: readonly Site[]) {
    this.sides = sites.map(({ spans }) => spans[0]?.side ?? 'unknown');
    this.#turns = listTurns(sites);
  }

  /** Goes to a minute; gives the sites whose side was set on the way. */
  goTo(minute: number): ReadonlySet<number> {
    const touched = new Set<number>();
    for (let turn = this.#turns[this.#next]; turn && turn.minute <= minute;) {
      this.sides[turn.site] = turn.after;
      touched.add(turn.site);
      this.#next += 1;
      turn = this.#turns[this.#next];
    }
    for (let turn = this.#turns[this.#next - 1]; turn && turn.minute > minute;) {
      this.sides[turn.site] = turn.before;
      touched.add(turn.site);
      this.#next -= 1;
      turn = this.#turns[this.#next - 1];
    }
    return touched;
  }
}

const COLOURS: Readonly<Record<string, string>> = {
  mrc: '#b3261e',
  government: '#1f3f66',
  contested: '#7a4a8a',
  neutral: '#77706a'
};

export const colourOf = (side: string): string => COLOURS[side] ?? '#faf4e6';
