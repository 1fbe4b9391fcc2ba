import type { streetWalkEn } from './en-street-walk.ts';

export const streetWalkDe: typeof streetWalkEn = {
  heading: 'Auf der Straße',
  begin: 'Jetzt gehen',
  noTour: 'Kein Rundgang ist offen. Erst einen öffnen oder planen, dann gehen.',
  openTours: 'Rundgänge',
  backToPlan: 'Zurück zum Plan',
  useLocation: 'Standort verwenden',
  stopLocation: 'Standort nicht mehr verwenden',
  privacy:
    'Ihr Standort wird nur auf diesem Gerät verwendet, solange Sie gehen: Er wird nirgendwohin gesandt, nirgends aufbewahrt und steht nicht im Link.',
  asking: 'Warten auf den ersten Standort …',
  denied:
    'Der Standort wurde verweigert. Mit den Tasten geht es von Halt zu Halt; um ihn doch zu verwenden, ihn dieser Seite im Browser erlauben.',
  unavailable:
    'Das Gerät findet seinen Standort nicht. Es versucht es weiter; inzwischen geht es mit den Tasten von Halt zu Halt.',
  unsupported: 'Dieses Gerät liefert keinen Standort. Mit den Tasten geht es von Halt zu Halt.',
  nextStop: (n, all) => `Als Nächstes: Halt ${String(n)} von ${String(all)}`,
  atStop: (n, all) => `Hier: Halt ${String(n)} von ${String(all)}`,
  toStart: 'Zurück zum Ausgangspunkt',
  atEnd: 'Der Weg endet hier.',
  arrived: (name) => `Sie sind da: ${name}.`,
  distance: (metres, direction) => `${metres}, ${direction}`,
  directions: [
    'nach Norden',
    'nach Nordosten',
    'nach Osten',
    'nach Südosten',
    'nach Süden',
    'nach Südwesten',
    'nach Westen',
    'nach Nordwesten'
  ],
  northHint: 'Beim Pfeil ist Norden oben; er zeigt den Weg durch die Straßen.',
  planned: (metres) => `${metres} nach dem Plan`,
  accuracy: (metres) => `Das Gerät gibt seinen Standort auf ${metres} genau an.`,
  offRoute: (metres) => `Sie sind ${metres} vom geplanten Weg entfernt.`,
  offRouteWhy: (threshold) =>
    `Das wird gesagt, wenn der Abstand größer ist als ${threshold} und der Fehler, den das Gerät angibt: Der Plan verläuft in der Straßenmitte, und beide Gehsteige einer breiten Straße gelten noch als auf dem Weg. Entfernung und Pfeil führen nun geradewegs zum Halt.`,
  byPlan: (times) => `Nach dem Plan: ${times}`,
  unknownStop: (text, all) =>
    `Der Link nennt Halt „${text}“, doch dieser Rundgang hat die Halte 1 bis ${String(all)}. Er beginnt beim ersten.`,
  youAreHere: (metres) => `Sie sind hier, auf ${metres} genau`,
  previous: 'Voriger Halt',
  next: 'Nächster Halt',
  happened: 'Was hier geschah',
  today: 'Was man heute sieht',
  note: 'Notiz',
  near: 'In Ihrer Nähe',
  nearNothing: 'Innerhalb von 150 m kennt die Aufzeichnung keinen Ort.',
  cues: 'Bei Ankunft',
  vibrate: 'Vibrieren',
  sound: 'Leiser Ton',
  awake: 'Der Bildschirm bleibt an, solange Ihr Standort verwendet wird.',
  sources: 'Quellen',
  read: 'Vorlesen',
  pauseReading: 'Vorlesen anhalten',
  goOnReading: 'Weiterlesen'
};
