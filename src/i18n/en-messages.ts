import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

export const en = {
  calendar: {
    /** As they stand in a date, January first. */
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ],
    /** Sunday first. */
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    /** Printed after every date. */
    styles: { old: 'O.S.', new: 'N.S.' },
    /** How a month may be typed. */
    shortMonth: (month: string) => month.slice(0, 3),
    /** How the day of the month is written in a date. */
    dayNumber: (day: number) => String(day),
    /** When something began; `day` is `25 October O.S.` */
    since: {
      at: (clock: string, day: string) => `at ${clock}, ${day}`,
      moment: (clock: string, day: string) => `${clock}, ${day}`,
      between: (from: string, to: string) => `between ${from} and ${to}`,
      opening: (day: string) => `since before ${day}, where the record begins`
    },
    /** For the ear, without abbreviations. */
    spoken: {
      clock: (hour: number, minute: number) =>
        [
          count(hour, 'hour', 'hours'),
          ...(minute === 0 ? [] : [count(minute, 'minute', 'minutes')])
        ].join(' '),
      midnight: 'midnight',
      noon: 'noon',
      styles: { old: 'Old Style', new: 'New Style' }
    }
  },
  sides: {
    contested: 'Contested',
    neutral: 'Neutral',
    none: 'Nobody there',
    unknown: 'Not documented'
  },
  sidesShort: {
    contested: 'Contested',
    neutral: 'Neutral',
    none: 'Nobody',
    unknown: 'No evidence'
  },
  /** How a place is, in the middle of a sentence. */
  sideStates: {
    contested: 'contested',
    neutral: 'neutral',
    none: 'empty',
    unknown: 'not documented'
  },
  notRecorded: 'Not recorded',
  notRecordedNote: (day: string) => `From ${day} on the map shows who held each place.`,
  certainties: {
    high: 'well documented',
    medium: 'probable',
    low: 'uncertain, an estimate'
  },
  passabilities: {
    open: 'open to all',
    raised: 'raised: nobody can cross'
  },
  header: {
    stories: 'Stories',
    legend: 'Legend',
    contents: 'Contents',
    language: 'Language'
  },
  timeline: {
    region: 'Time',
    slider: 'Hour of the story',
    chapters: 'Chapters',
    play: 'Play',
    pause: 'Pause',
    previousChange: 'Previous change of hands',
    nextChange: 'Next change of hands',
    step: 'Step of the slider',
    steps: { 60: '1 h', 15: '15 min', 5: '5 min', 1: '1 min' },
    speed: 'Speed: hours of the story in a second',
    speeds: {
      30: '½ h/s',
      60: '1 h/s',
      180: '3 h/s',
      360: '6 h/s'
    },
    more: 'More ways to move the clock',
    exactTime: 'Exact time',
    /** `other` is the example in the calendar beside, where there are two and Old Style leads. */
    exactHint: (example: string, other: string | undefined) =>
      other === undefined
        ? `For example ${example}`
        : `Old Style unless you write N.S., e.g. ${example} or ${other}`,
    go: 'Go',
    faults: {
      unreadable: (example: string, iso: string) =>
        `This does not read as a time. Write it like ${example} or ${iso}.`,
      'no-such-day': 'The calendar has no such day.',
      'no-such-hour': 'The clock has no such hour.'
    },
    /** `days` ends with the year. */
    outside: (days: string) => `The map covers ${days}.`,
    close: 'Close',
    afterword: 'What came after',
    charts:
      'Behind the slider: night and day, how much happened, and how many places each side held.',
    tallyRow: 'Places held'
  },
  hour: {
    heading: 'This hour',
    changes: 'Changed hands',
    events: 'Happening',
    empty: 'Nothing is recorded for this hour.',
    next: (moment: string) => `Next change: ${moment}`,
    noNext: 'No further change is recorded.',
    summary: (changes: number, events: number) =>
      `${count(changes, 'change', 'changes')}, ${count(events, 'event', 'events')}`,
    /** Stands between the name of a place and what becomes of it. */
    joint: '',
    passes: {
      contested: 'is fought over',
      neutral: 'stands neutral',
      none: 'is left empty',
      unknown: 'drops out of the record'
    },
    stays: {
      contested: 'is still fought over',
      neutral: 'stays neutral',
      none: 'stays empty',
      unknown: 'stays out of the record'
    },
    afterword: 'What came after',
    afterwordIntro: 'The slider ends here. These are later events that closed the story.'
  },
  evidence: {
    who: 'Who',
    sources: 'Sources',
    inference: 'Editors’ inference, not a source',
    inferenceOnly: 'This rests on the editors’ inference alone; no source is cited.',
    goTo: (moment: string) => `Set the clock to ${moment}`
  },
  legend: { heading: 'Legend' },
  panel: {
    close: 'Close',
    closePlace: 'Close, back to this hour',
    larger: 'Make the panel larger',
    smaller: 'Make the panel smaller',
    opening: 'Opening …',
    unloaded: 'This part of the map could not be loaded. Check the connection and try again.',
    retry: 'Try again'
  },
  about: { heading: 'About this map' },
  faults: {
    heading: 'Part of the map could not be read',
    explain: 'A file is damaged or absent. What it holds is missing here; everything else works.',
    explainAll: 'The file that frames the map is damaged, so nothing can be shown.',
    count: (n: number) => count(n, 'fault', 'faults'),
    details: 'For those who mend it',
    dismiss: 'Dismiss'
  },
  map: {
    hint: 'Arrow keys move the map, plus and minus zoom. Tab goes on to the places.',
    /** The line under the map; `today` credits a map of today, or is empty. */
    credits: (owners: string, today: string) => `${owners}${today && ` · today: ${today}`}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    /** The accessible name of a place on the map. */
    describe: (name: string, state: string) => `${name}: ${state}`,
    orSides: (sides: readonly string[]) => sides.join(' or '),
    places: 'Places on the map',
    placesHint: 'Arrow keys go from place to place, Enter opens one.'
  },
  loading: {
    message: 'Unfolding the map…'
  }
};
