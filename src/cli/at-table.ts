import { formatDay, formatMoment, formatWeekday, messagesIn, textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { terminalWordsIn } from '../i18n/terminal-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Change, PlaceState, Situation } from '../situation/situation-at.ts';
import { formatClock } from '../time/instant.ts';

function formatSince({ since, place }: PlaceState, language: Language): string {
  if (since === undefined) return '';
  const day = formatDay(since, language);
  return since === place.control[0]?.start
    ? terminalWordsIn(language).before(day)
    : `${day} ${formatClock(since)}`;
}

function formatSides({ sides }: PlaceState, language: Language): string {
  const { sidesShort, notRecorded } = messagesIn(language);
  if (sides.length === 0) return notRecorded;
  return sides.map((side) => sidesShort[side]).join(` ${terminalWordsIn(language).or} `);
}

/** Mark, place, side, since, certainty, passability. */
function createCells(state: PlaceState, language: Language): string[] {
  const { certainties, passabilities } = messagesIn(language);
  const { place, certainty, passability, uncertain } = state;
  return [
    uncertain ? '?' : '',
    textIn(place.name, language),
    formatSides(state, language),
    formatSince(state, language),
    certainty === undefined ? '' : certainties[certainty],
    passability === undefined ? '' : passabilities[passability]
  ];
}

/** Pads the cells of all rows to common columns. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  );
}

function formatChange({ t, place, claim, before }: Change, language: Language): string {
  const { sidesShort, passabilities } = messagesIn(language);
  const name = textIn(place.name, language);
  const crossing = claim.passability === undefined ? '' : ` (${passabilities[claim.passability]})`;
  const sides = `${sidesShort[before.side]} → ${sidesShort[claim.side]}${crossing}`;
  return `  ${formatClock(t)}  ${name}: ${sides}. ${textIn(claim.summary, language)}`;
}

function formatChanges({ changes }: Situation, language: Language): string[] {
  const words = terminalWordsIn(language);
  const lines = changes.map((change) => formatChange(change, language));
  return [words.changes, ...(lines.length > 0 ? lines : [`  ${words.noChanges}`])];
}

/** What holds in the city as a table to be read, layer by layer, with what changed the hour before. */
export function formatTable(atlas: Atlas, situation: Situation, language: Language): string[] {
  const states = [...situation.states.values()];
  const header = ['', ...terminalWordsIn(language).columns];
  const [heading = '', ...rows] = alignRows([
    header,
    ...states.map((state) => createCells(state, language))
  ]);
  const layers = atlas.layers.flatMap(({ id, name }) => {
    const lines = rows.filter((_, index) => states[index]?.place.layer === id);
    return lines.length === 0 ? [] : ['', textIn(name, language), ...lines];
  });
  const { t } = situation;
  return [
    `${formatMoment(t, language)} · ${formatWeekday(t, language)}`,
    '',
    heading,
    ...layers,
    '',
    ...formatChanges(situation, language),
    '',
    terminalWordsIn(language).mark
  ];
}
