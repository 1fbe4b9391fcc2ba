import {
  formatDay,
  formatMoment,
  formatWeekday,
  messagesIn,
  styleLabelIn,
  textIn
} from '../i18n/index.ts';
import type { Language, Messages } from '../i18n/index.ts';
import { withSides } from '../i18n/side-words.ts';
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

/** In what one speaks, and all its words. */
interface Speech {
  readonly language: Language;
  readonly words: Messages;
}

function formatSides({ sides }: PlaceState, { language, words }: Speech): string {
  if (sides.length === 0) return words.notRecorded;
  return sides.map((side) => words.side.short(side)).join(` ${terminalWordsIn(language).or} `);
}

/** Mark, place, side, since, certainty, passability. */
function createCells(state: PlaceState, speech: Speech): string[] {
  const { language, words } = speech;
  const { place, certainty, passability, uncertain } = state;
  return [
    uncertain ? '?' : '',
    textIn(place.name, language),
    formatSides(state, speech),
    formatSince(state, language),
    certainty === undefined ? '' : words.certainties[certainty],
    passability === undefined ? '' : words.side.crossing(passability)
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

function formatChange({ t, place, claim, before }: Change, { language, words }: Speech): string {
  const { short, crossing: cross } = words.side;
  const name = textIn(place.name, language);
  const crossing = claim.passability === undefined ? '' : ` (${cross(claim.passability)})`;
  const sides = `${short(before.side)} → ${short(claim.side)}${crossing}`;
  return `  ${formatClock(t)}  ${name}: ${sides}. ${textIn(claim.summary, language)}`;
}

function formatChanges({ changes }: Situation, speech: Speech): string[] {
  const words = terminalWordsIn(speech.language);
  const lines = changes.map((change) => formatChange(change, speech));
  return [words.changes, ...(lines.length > 0 ? lines : [`  ${words.noChanges}`])];
}

/** What holds in the city as a table to be read, layer by layer, with what changed the hour before. */
export function formatTable(atlas: Atlas, situation: Situation, language: Language): string[] {
  const states = [...situation.states.values()];
  const speech = { language, words: withSides(messagesIn(language), atlas.sides, language) };
  const label = styleLabelIn(language);
  const [place = '', side = '', since = '', ...rest] = terminalWordsIn(language).columns;
  const header = ['', place, side, label ? `${since} (${label})` : since, ...rest];
  const [heading = '', ...rows] = alignRows([
    header,
    ...states.map((state) => createCells(state, speech))
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
    ...formatChanges(situation, speech),
    '',
    terminalWordsIn(language).mark
  ];
}
