import type { movementEn } from './en-movement.ts';
import { formatCount } from './plural.ts';

export const movementDe: typeof movementEn = {
  heading: 'Bewegungen',
  intro: (n) =>
    `${formatCount('de', n, { one: 'Bewegung', other: 'Bewegungen' })} in der Reihenfolge, in der sie begannen.`,
  movement: 'Bewegung',
  underWay: 'Jetzt unterwegs',
  nobody: 'Von ihnen ist in dieser Minute niemand unterwegs.',
  all: 'Alle Bewegungen',
  previous: 'Früher',
  next: 'Später',
  now: 'unterwegs',
  standing: 'steht',
  unknown: (id) => `Eine Bewegung „${id}“ ist nicht aufgezeichnet. Hier sind alle, die es gibt.`,
  unloaded:
    'Die Linien der Bewegungen ließen sich nicht laden. Die Liste und die Zeiten sind trotzdem hier.',
  movers: {
    person: 'Personen',
    column: 'Eine Kolonne zu Fuß',
    riders: 'Reiter',
    guns: 'Geschütze',
    car: 'Autos',
    train: 'Züge',
    ship: 'Schiffe'
  },
  when: 'Wann',
  from: (start, end) => `${start} bis ${end}`,
  certainty: 'Sicherheit',
  side: 'Seite',
  waypoints: 'Der Weg, Etappe für Etappe',
  ways: {
    street: 'auf den Straßen',
    water: 'auf dem Wasser',
    rail: 'mit der Bahn',
    free: 'Linie nicht bekannt'
  },
  begins: 'beginnt',
  stays: 'bleibt hier',
  fixed: 'diese Zeit ist aufgezeichnet',
  interpolated: 'Zeit interpoliert',
  dashes:
    'Durchgezogene Spur: Beide Zeiten sind aufgezeichnet. Gestrichelt: Eine Zeit ist interpoliert. Gepunktet: Die Linie selbst ist nicht bekannt.',
  note: 'Was man davon weiß',
  follow: 'Folgen',
  followStill: 'Etappe für Etappe folgen',
  stop: 'Nicht mehr folgen',
  following: (who) => `Folgt: ${who}`,
  howToStop: 'Escape, ein Zug an der Karte oder die Pausentaste beendet es.',
  stopped: (who) => `Folgt nicht mehr: ${who}`,
  arrived: (who) => `Der Weg endet hier: ${who}`,
  layer: 'Menschen, Truppen und Schiffe unterwegs',
  describe: (who, side, isMoving) => `${who} (${side}), ${isMoving ? 'unterwegs' : 'steht'}`
};
