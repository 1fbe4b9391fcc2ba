import type { PlainMessages } from './messages.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('de', n, { one, other });

export const de: PlainMessages = {
  calendar: {
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember'
    ],
    weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    styles: { old: 'a. St.', new: 'n. St.' },
    shortMonth: (month) => `${month.slice(0, 3)}.`,
    dayNumber: (day) => `${String(day)}.`,
    since: {
      at: (clock, day) => `um ${clock} am ${day}`,
      moment: (clock, day) => `${clock} am ${day}`,
      between: (from, to) => `zwischen ${from} und ${to}`,
      opening: (day) => `schon vor dem ${day}, mit dem die Aufzeichnung beginnt`
    },
    spoken: {
      clock: (hour, minute) =>
        minute === 0 ? `${String(hour)} Uhr` : `${String(hour)} Uhr ${String(minute)}`,
      midnight: 'Mitternacht',
      noon: 'Mittag',
      styles: { old: 'alten Stils', new: 'neuen Stils' }
    }
  },
  sides: {
    contested: 'Umkämpft',
    neutral: 'Neutral',
    none: 'Niemand dort',
    unknown: 'Nicht belegt'
  },
  sidesShort: {
    contested: 'Umkämpft',
    neutral: 'Neutral',
    none: 'Niemand',
    unknown: 'Kein Beleg'
  },
  sideStates: {
    contested: 'umkämpft',
    neutral: 'neutral',
    none: 'verlassen',
    unknown: 'nicht belegt'
  },
  notRecorded: 'Nicht aufgezeichnet',
  notRecordedNote: (day) => `Ab dem ${day} zeigt die Karte, wer welchen Ort hielt.`,
  certainties: {
    high: 'gut belegt',
    medium: 'wahrscheinlich',
    low: 'unsicher, eine Schätzung'
  },
  passabilities: {
    open: 'für alle offen',
    raised: 'hochgezogen: niemand kommt hinüber'
  },
  header: {
    stories: 'Geschichten',
    legend: 'Legende',
    contents: 'Inhalt',
    language: 'Sprache'
  },
  timeline: {
    region: 'Zeit',
    slider: 'Stunde des Geschehens',
    chapters: 'Kapitel',
    play: 'Abspielen',
    pause: 'Anhalten',
    previousChange: 'Vorheriger Wechsel der Seite',
    nextChange: 'Nächster Wechsel der Seite',
    step: 'Schritt des Reglers',
    steps: { 60: '1 h', 15: '15 min', 5: '5 min', 1: '1 min' },
    speed: 'Tempo: Stunden des Geschehens je Sekunde',
    speeds: {
      30: '½ h/s',
      60: '1 h/s',
      180: '3 h/s',
      360: '6 h/s'
    },
    more: 'Weitere Wege, die Uhr zu stellen',
    exactTime: 'Genaue Zeit',
    exactHint: (example, other) =>
      other === undefined
        ? `Zum Beispiel ${example}`
        : `Alter Stil, außer mit n. St., z. B. ${example} oder ${other}`,
    go: 'Los',
    faults: {
      unreadable: (example, iso) =>
        `Das lässt sich nicht als Zeit lesen. Richtig wäre etwa ${example} oder ${iso}.`,
      'no-such-day': 'Diesen Tag gibt es im Kalender nicht.',
      'no-such-hour': 'Diese Stunde gibt es auf der Uhr nicht.'
    },
    outside: (days) => `Die Karte umfasst ${days}.`,
    close: 'Schließen',
    afterword: 'Was danach kam',
    charts:
      'Hinter dem Regler: Nacht und Tag, wie viel geschah und wie viele Orte jede Seite hielt.',
    tallyRow: 'Gehaltene Orte'
  },
  hour: {
    heading: 'Diese Stunde',
    changes: 'Seitenwechsel',
    events: 'Geschehen',
    empty: 'Für diese Stunde ist nichts aufgezeichnet.',
    next: (moment) => `Nächster Wechsel: ${moment}`,
    noNext: 'Kein weiterer Wechsel ist aufgezeichnet.',
    summary: (changes, events) =>
      `${count(changes, 'Wechsel', 'Wechsel')}, ${count(events, 'Ereignis', 'Ereignisse')}`,
    joint: '',
    passes: {
      contested: 'ist umkämpft',
      neutral: 'ist neutral',
      none: 'wird verlassen',
      unknown: 'fällt aus der Aufzeichnung'
    },
    stays: {
      contested: 'ist weiter umkämpft',
      neutral: 'bleibt neutral',
      none: 'bleibt verlassen',
      unknown: 'bleibt ohne Aufzeichnung'
    },
    afterword: 'Was danach kam',
    afterwordIntro:
      'Hier endet der Regler. Dies sind spätere Ereignisse, mit denen die Geschichte schloss.'
  },
  evidence: {
    who: 'Wer',
    sources: 'Quellen',
    inference: 'Schluss der Bearbeiter, keine Quelle',
    inferenceOnly:
      'Dies beruht allein auf einem Schluss der Bearbeiter; keine Quelle ist angeführt.',
    goTo: (moment) => `Die Uhr auf ${moment} stellen`
  },
  legend: { heading: 'Legende' },
  panel: {
    close: 'Schließen',
    closePlace: 'Schließen, zurück zu dieser Stunde',
    larger: 'Tafel vergrößern',
    smaller: 'Tafel verkleinern',
    opening: 'Wird geöffnet …',
    unloaded:
      'Dieser Teil der Karte ließ sich nicht laden. Bitte die Verbindung prüfen und erneut versuchen.',
    retry: 'Erneut versuchen'
  },
  about: { heading: 'Über diese Karte' },
  faults: {
    heading: 'Ein Teil der Karte war nicht lesbar',
    explain: 'Eine Datei ist beschädigt oder fehlt. Ihr Inhalt fehlt hier; alles andere geht.',
    explainAll:
      'Die Datei, die den Rahmen der Karte bildet, ist beschädigt; es lässt sich nichts zeigen.',
    count: (n) => count(n, 'Fehler', 'Fehler'),
    details: 'Für alle, die es beheben',
    dismiss: 'Ausblenden'
  },
  map: {
    hint: 'Pfeiltasten bewegen die Karte, Plus und Minus zoomen. Tab führt weiter zu den Orten.',
    credits: (owners: string, today: string) => `${owners}${today && ` · heute: ${today}`}`,
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    describe: (name, state) => `${name}: ${state}`,
    orSides: (sides) => sides.join(' oder '),
    places: 'Orte auf der Karte',
    placesHint: 'Pfeiltasten führen von Ort zu Ort, Eingabe öffnet einen.'
  },
  loading: {
    message: 'Die Karte wird entfaltet …'
  }
};
