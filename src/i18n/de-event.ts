import type { eventEn } from './en-event.ts';
import { formatCount } from './plural.ts';

const events = (n: number): string =>
  formatCount('de', n, { one: 'Ereignis', other: 'Ereignisse' });

export const eventDe: typeof eventEn = {
  event: 'Ereignis',
  when: 'Wann',
  until: (moment) => `bis ${moment}`,
  window: 'Was die Quellen zulassen',
  exact: 'Eine einzelne Minute ist genannt.',
  certainty: 'Sicherheit',
  where: 'Wo',
  around: 'In derselben Stunde',
  previous: 'Früher',
  next: 'Später',
  all: 'Alle Ereignisse',
  afterSpan: 'Bis zu diesem Tag reicht der Regler nicht; er gehört zu dem, was danach kam.',
  unknown: (id) => `Ein Ereignis „${id}“ ist nicht aufgezeichnet. Hier sind alle, die es gibt.`,
  chronicle: {
    heading: 'Ereignisse',
    intro: (n) => `${events(n)} in der Reihenfolge, in der sie begannen.`,
    filter: 'Nur Ereignisse mit diesem Wort zeigen',
    found: (n) => `${events(n)} gezeigt`,
    none: 'Kein Ereignis enthält dieses Wort. Vielleicht hilft ein Name oder ein Ort.',
    toNow: (moment) => `Zum ${moment}`,
    now: 'jetzt'
  }
};
