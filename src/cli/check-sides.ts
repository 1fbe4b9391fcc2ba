import type { Atlas, Claim, Side } from '../model/atlas.ts';
import { below, createReport } from '../model/fault-collector.ts';
import type { Report } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { timelinePath } from '../model/parse-atlas.ts';
import { PARTYLESS } from '../model/side.ts';
import type { Party } from '../model/side.ts';

type Checked = Pick<Atlas, 'sides' | 'places'>;

/** What the program calls a place itself; no side may be called the same. */
const TAKEN: readonly string[] = [...PARTYLESS, 'unrecorded'];

/** Contrast that a sign needs to be told from what lies around it: WCAG 2.2, success criterion 1.4.11. */
const LEAST_CONTRAST = 3;

/** The pictogram on the sign of a side is drawn in this, by day and by night. */
const PICTOGRAM = '#fffaf0';

/** Relative luminance of `#rrggbb`, from 0 to 1: WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21: WCAG 2.2. */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted(
    (a, b) => a - b
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function checkContrast({ colours }: Party, report: Report): void {
  const plates = [
    ['day.plate', colours.day.plate],
    ['night.plate', colours.night.plate],
    ['strong', colours.strong]
  ] as const;
  for (const [path, plate] of plates) {
    const contrast = contrastOf(plate, PICTOGRAM);
    if (contrast < LEAST_CONTRAST)
      report(
        `colours.${path}`,
        `expected a contrast of ${String(LEAST_CONTRAST)} or more with the pictogram on it, ${PICTOGRAM}; found ${contrast.toFixed(1)}: choose a darker colour than ${plate}`
      );
  }
}

/** What no two sides may share, by where it stands. */
const OWN: Readonly<Record<string, (party: Party) => string>> = {
  id: ({ id }) => id,
  outline: ({ outline }) => outline,
  pattern: ({ pattern }) => pattern,
  'colours.day.plate': ({ colours }) => colours.day.plate,
  'colours.night.plate': ({ colours }) => colours.night.plate
};

/** Reports what a claim says of those whom the atlas does not know, or of a fight where there is none. */
function checkClaim({ side, between, passability }: Claim, ids: readonly Side[], report: Report) {
  const known = ids.join(', ');
  const post = passability?.startsWith('checkpoint-') ? passability.slice(11) : undefined;
  if (post !== undefined && !ids.includes(post))
    report(
      'passability',
      `expected open, raised or checkpoint- with one of ${known}, found checkpoint-${post}`
    );
  if (!between) return;
  if (side !== 'contested')
    report('between', 'expected no such member, because the place is not contested');
  else if (between[0] === between[1] || between.some((id) => !ids.includes(id)))
    report('between', `expected two of ${known}, found ${between.join(', ')}`);
}

/** Reports claims about sides that the atlas does not know; who holds a place the page checks itself. */
function checkClaims({ sides, places }: Checked, faults: Fault[]): void {
  const ids = sides.map(({ id }) => id);
  for (const { id, layer, control } of places.values())
    control.forEach((claim, index) => {
      const report = createReport(faults, timelinePath(layer), id);
      checkClaim(claim, ids, below(report, `properties.control.${String(index)}`));
    });
}

/** Reports sides that cannot be told from each other, or from the words the program has itself. */
export function checkSides(atlas: Checked, faults: Fault[]): void {
  const { sides } = atlas;
  const reportAtlas = createReport(faults, 'atlas.json', '–');
  sides.forEach((party, index) => {
    const report: Report = (path, expected) =>
      reportAtlas(`sides.${String(index)}.${path}`, expected);
    if (TAKEN.includes(party.id))
      report('id', `expected another id: ${party.id} is a word of the program itself`);
    for (const [path, valueOf] of Object.entries(OWN)) {
      const twin = sides.slice(0, index).find((other) => valueOf(other) === valueOf(party));
      if (twin)
        report(path, `expected one of its own, found ${valueOf(party)}, which ${twin.id} has too`);
    }
    checkContrast(party, report);
  });
  checkClaims(atlas, faults);
}
