import type { Atlas, Claim, LocalText, Place, Support } from '../model/atlas.ts';
import type { Timespan } from '../time/timespan.ts';

const NO_TEXT: LocalText = { en: '', ru: '' };

/** Keys of every work an assertion may rest on: the editors' own knowledge is none. */
const worksOf = ({ sources }: Atlas): ReadonlySet<string> =>
  new Set([...sources.values()].filter(({ editors }) => !editors).map(({ key }) => key));

/** Keys of the works that `ids` name, each the key of a work or the group that works belong to. */
export function sourceKeysOf(atlas: Atlas, ids: readonly string[]): ReadonlySet<string> {
  const works = [...atlas.sources.values()].filter(({ editors }) => !editors);
  const named = works.filter(({ key, group }) => ids.includes(key) || ids.includes(group));
  return new Set(named.map(({ key }) => key));
}

/** Whether one of the works carries the assertion. An account that contradicts it does not. */
export const isToldBy = ({ citations }: Support, keys: ReadonlySet<string>): boolean =>
  citations.some(({ source }) => keys.has(source));

const isEveryWork = (atlas: Atlas, keys: ReadonlySet<string>): boolean =>
  [...worksOf(atlas)].every((key) => keys.has(key));

/** Those of some assertions that the works carry; all of them where all works speak. */
export const toldBy = <Assertion extends Support>(
  assertions: readonly Assertion[],
  atlas: Atlas,
  keys: ReadonlySet<string>
): readonly Assertion[] =>
  isEveryWork(atlas, keys)
    ? assertions
    : assertions.filter((assertion) => isToldBy(assertion, keys));

/** A stretch on which the works say nothing; nobody asserts it, so it has no window and no citation. */
const createSilence = ({ start, end }: Timespan): Claim => ({
  side: 'unknown',
  start,
  end,
  beginning: { earliest: start, best: start, latest: start },
  certainty: 'high',
  citations: [],
  how: NO_TEXT,
  summary: NO_TEXT,
  accounts: []
});

/** Whether a claim of a told atlas stands only for the silence of the works. */
export const isSilence = ({ how, citations }: Claim): boolean =>
  how === NO_TEXT && citations.length === 0;

function tellPlace(place: Place, keys: ReadonlySet<string>): Place {
  if (place.control.every((claim) => isToldBy(claim, keys))) return place;
  const control = place.control.reduce<Claim[]>((told, claim) => {
    const last = told.at(-1);
    if (isToldBy(claim, keys)) told.push(claim);
    else if (last && isSilence(last))
      told.splice(-1, 1, createSilence({ start: last.start, end: claim.end }));
    else told.push(createSilence(claim));
    return told;
  }, []);
  return { ...place, control };
}

/**
 * What some works say by themselves. Claims, events and movements that cite one of `keys` stay as they
 * are, the same objects; the rest of each place is `unknown`, in half-open stretches without gaps. What
 * a work only sets against a claim has no side and minute of its own in the data, so it draws nothing.
 * All works together give the atlas itself.
 */
export function atlasToldBy(atlas: Atlas, keys: ReadonlySet<string>): Atlas {
  if (isEveryWork(atlas, keys)) return atlas;
  return {
    ...atlas,
    places: new Map([...atlas.places].map(([id, place]) => [id, tellPlace(place, keys)])),
    events: atlas.events.filter((event) => isToldBy(event, keys)),
    movements: atlas.movements.filter((movement) => isToldBy(movement, keys))
  };
}
