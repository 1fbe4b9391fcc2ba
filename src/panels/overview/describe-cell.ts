import type { HeldStretch } from '../../situation/control-matrix.ts';
import { formatClock } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/index.ts';

const describeStretch = ({ sides, certainty }: HeldStretch, messages: Messages): string => {
  if (sides.length === 0) return messages.notRecorded;
  const names = messages.map.orSides(sides.map((side) => messages.side.short(side)));
  return certainty === 'low' ? `${names} (${messages.certainties.low})` : names;
};

/** What a cell says: `Government`, or with the minutes where something changes within the hour. */
export function describeCell(held: readonly HeldStretch[], messages: Messages): string {
  const lines = held.map((stretch) => ({
    text: describeStretch(stretch, messages),
    start: stretch.start
  }));
  const told = lines.filter(({ text }, index) => text !== lines[index - 1]?.text);
  return told
    .map(({ text, start }, index) => (index === 0 ? text : `${formatClock(start)} ${text}`))
    .join('; ');
}
