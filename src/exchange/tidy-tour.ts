import type { ExchangedStop, ExchangedTour } from './exchanged-tour.ts';
import { toPlainLine, toPlainText } from './plain-text.ts';

/** The members of `texts` that say something, as plain text. */
export function tidyTexts<Name extends string>(
  texts: Partial<Record<Name, string | undefined>>
): Partial<Record<Name, string>> {
  const told: Partial<Record<Name, string>> = {};
  for (const name in texts) {
    const text = toPlainText(texts[name] ?? '');
    if (text !== '') told[name] = text;
  }
  return told;
}

function tidyStop({ name, note, description, citations, ...rest }: ExchangedStop): ExchangedStop {
  return { ...rest, name: toPlainLine(name), ...tidyTexts({ note, description, citations }) };
}

/** The tour with texts that every format can carry; empty ones are left out. */
export function tidyTour(tour: ExchangedTour): ExchangedTour {
  const { name, description, stops, link, attribution, licence, ...rest } = tour;
  return {
    ...rest,
    name: toPlainLine(name),
    stops: stops.map(tidyStop),
    ...tidyTexts({
      description,
      link: toPlainLine(link ?? ''),
      attribution: toPlainLine(attribution ?? ''),
      licence: toPlainLine(licence ?? '')
    })
  };
}
