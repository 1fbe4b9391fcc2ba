import { formatMoment } from '../i18n/format-date.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { hasMessages } from '../i18n/load-language.ts';
import type { Instant } from '../time/instant.ts';
import type { ExchangedStop } from './exchanged-tour.ts';

/**
 * What other programs show of a stop: the hour of 1917 in both calendars on the first line, then the
 * description. Formats have no field for an hour of 1917: theirs are about the file or its making.
 */
export function formatDatedDescription(
  { hour, description }: Pick<ExchangedStop, 'hour' | 'description'>,
  language: Language
): string | undefined {
  const lines = [hour === undefined ? undefined : formatMoment(hour, language), description];
  return lines.filter(Boolean).join('\n') || undefined;
}

/** Takes the line with the hour off again, whichever of the loaded languages it was written in. */
export function withoutHour(text: string, hour: Instant | undefined): string {
  if (hour === undefined) return text;
  const line = LANGUAGES.filter(hasMessages)
    .map((language) => formatMoment(hour, language))
    .find((moment) => text === moment || text.startsWith(`${moment}\n`));
  return line === undefined ? text : text.slice(line.length + 1);
}
