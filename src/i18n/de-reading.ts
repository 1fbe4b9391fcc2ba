import { YEAR } from './calendars.ts';
import type { readingEn } from './en-reading.ts';
import { formatCount } from './plural.ts';

export const readingDe: typeof readingEn = {
  contents: {
    heading: 'Inhalt',
    entries: {
      stories: 'Geführte Kapitel, Schritt für Schritt auf der Karte erzählt',
      legends: 'Was man von diesen Tagen oft erzählt und was die Quellen hergeben',
      events: 'Die Chronik: was geschah, Tag für Tag und Stunde um Stunde',
      overview:
        'Alle Orte nach Stunden; wie die Seiten wuchsen; was sich zwischen zwei Zeitpunkten änderte',
      movements:
        'Wer wohin ging: Menschen, Truppen und Schiffe, denen man auf der Karte folgen kann',
      tours: 'Wege durch die heutige Stadt: fertig oder selbst geplant',
      legend:
        'Was die Zeichen bedeuten; welche Arten von Orten zu sehen sind; darunter die heutige Karte',
      claim: 'Wer was sagt, nebeneinander, zu den umstrittensten Stunden',
      sources: 'Jedes Werk, auf dem die Karte beruht, und die Karte, wie jedes sie erzählt',
      afterword: 'Was daraus wurde, nachdem der Regler endet',
      layers: 'Eigene Dateien auf der Karte, auf derselben Uhr',
      data: 'Alles als Dateien für QGIS, Tabellen und andere Programme',
      edit: 'Einen Ort oder ein Ereignis ändern, auf der Karte sehen und für die Bearbeiter speichern',
      embed: 'Die Karte in einem Rahmen auf Ihrer eigenen Seite',
      about: 'Wozu diese Karte, ihre Kalender, ihre Seiten, ihre Lizenz'
    },
    titles: {
      layers: 'Eigene Ebenen',
      data: 'Offene Daten',
      edit: 'Die Aufzeichnung berichtigen',
      embed: 'Auf der eigenen Seite'
    }
  },
  place: {
    today: 'Heute',
    address: `Adresse ${YEAR}`,
    seenToday: 'Was man dort heute sieht',
    significance: 'Warum es wichtig ist',
    heldNow: 'Wer es jetzt hält',
    began: (since) => `Begann ${since}`,
    certainty: 'Sicherheit',
    uncertainNow: (sides) => `In dieser Minute kann es niemand sicher sagen: ${sides}.`,
    or: 'oder',
    uncertainHour: 'In dieser Minute kann der Wechsel schon geschehen sein oder noch nicht.',
    crossing: 'Übergang',
    strip: 'Wer es über die Tage hielt',
    history: 'Wie es verlief',
    how: 'Wie',
    opening: 'Zu Beginn der Aufzeichnung',
    accounts: 'Die Darstellungen widersprechen sich',
    chosen: 'Diese Karte',
    otherAccount: 'Eine andere Darstellung',
    events: 'Was hier geschah',
    noSources: 'Keine Quelle ist angeführt.',
    position: 'Lage auf der Karte',
    positionWithin: (metres) => `auf etwa ${String(metres)} m genau`,
    zone: 'Nur die Gegend ist bekannt.',
    now: 'jetzt'
  },
  legend: {
    sides: 'Die Seiten',
    uncertainty: 'Wie Unsicherheit gezeichnet ist',
    uncertain: 'Beide Seiten zugleich',
    uncertainNote:
      'Zwischen der frühesten und der spätesten Stunde, die die Quellen für einen Wechsel zulassen.',
    soft: 'Weicher',
    softNote: 'Die Stunde ist geschätzt, in der Mitte zwischen dem, was man weiß.',
    raised: 'Hochgezogene Brücke',
    raisedNote: 'Offen über dem Wasser gezeichnet; niemand kommt hinüber.',
    notRecordedNote: 'Ehe die Aufzeichnung beginnt, wer was hielt.',
    layers: 'Ebenen',
    places: (n) => formatCount('de', n, { one: 'Ort', other: 'Orte' }),
    all: 'Alle zeigen',
    none: 'Alle ausblenden'
  },
  sideNotes: {
    contested: 'Beide Seiten sind da oder kämpfen.',
    neutral: 'Erklärte sich für unbeteiligt oder war es offensichtlich.',
    none: 'Niemand hielt den Ort.',
    unknown: 'Niemand schrieb es auf.'
  },
  kinds: {
    institute: 'Institut',
    palace: 'Palais',
    government: 'Regierungsamt',
    police: 'Polizei',
    fortress: 'Festung',
    prison: 'Gefängnis',
    arsenal: 'Arsenal',
    bridge: 'Brücke',
    station: 'Bahnhof',
    'ship-mooring': 'Liegeplatz',
    telephone: 'Telefonamt',
    telegraph: 'Telegraf',
    post: 'Postamt',
    bank: 'Bank',
    'power-station': 'Elektrizitätswerk',
    press: 'Druckerei',
    newspaper: 'Zeitungsredaktion',
    barracks: 'Kaserne',
    school: 'Junkerschule',
    square: 'Platz',
    street: 'Straße',
    theatre: 'Theater oder Saal',
    hotel: 'Hotel',
    embassy: 'Botschaft',
    hospital: 'Lazarett',
    flat: 'Wohnung',
    house: 'Haus',
    works: 'Fabrik',
    town: 'Stadt',
    heights: 'Höhen'
  }
};
