import type { crowdEn } from './en-crowd.ts';
import { formatCount } from './plural.ts';

const number = new Intl.NumberFormat('de');

/** Words about more places than there is room for. */
export const crowdDe: typeof crowdEn = {
  places: (told, inView) =>
    told < inView
      ? `Die ${number.format(told)} wichtigsten von ${number.format(inView)} Orten im Ausschnitt`
      : formatCount('de', inView, { one: 'Ort im Ausschnitt', other: 'Orte im Ausschnitt' }),
  hint: 'Pfeiltasten führen von Ort zu Ort, Eingabe öffnet einen. Zu den übrigen kommt man, indem man die Karte vergrößert.',
  unloaded: 'Die Orte ließen sich nicht laden. Bitte die Verbindung prüfen und die Seite neu laden.'
};
