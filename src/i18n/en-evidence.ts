import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

const claims = (n: number): string => count(n, 'claim', 'claims');
const events = (n: number): string => count(n, 'event', 'events');
const movements = (n: number): string => count(n, 'movement', 'movements');
const works = (n: number): string => count(n, 'work', 'works');
const accounts = (n: number): string => count(n, 'other account', 'other accounts');

export const evidenceEn = {
  /** One claim with all it rests on. */
  claim: {
    heading: 'Where accounts disagree',
    /** Opens the evidence of one claim; `others` counts what is set against it. */
    open: (cited: number, others: number) =>
      ['Evidence', ...(cited ? [works(cited)] : []), ...(others ? [accounts(others)] : [])].join(
        ' · '
      ),
    disputedIntro:
      'Changes of hands that are told in more than one way, those with the most other accounts first. Each opens to who says what.',
    /** Title of the panel on one claim. */
    evidence: 'The evidence',
    numbered: (number: number, of: number) => `Claim ${String(number)} of ${String(of)}`,
    accounts,
    unknown: 'The map has no claim under this address. These are the ones most disputed:',
    unknownAtPlace: 'This place has no claim under this number. These are its claims:',
    window: 'When',
    earliest: 'Earliest',
    best: 'On the map',
    latest: 'Latest',
    /** `between` says the bounds: `between 05:00 and 07:30, 25 October O.S.` */
    bar: (between: string, best: string) => `${between}; the map draws ${best}.`,
    oneMinute: (moment: string) => `One minute is given: ${moment}.`,
    opening: (day: string) =>
      `So it was already when the record begins, on ${day}; nobody wrote down since when.`,
    certainty: 'How sure',
    estimate: 'The hour is a midpoint or an inference, and is drawn soft.',
    who: 'Who says so',
    others: 'What others say',
    noOthers: 'No other account is on record.',
    map: 'This map',
    recordAdds: 'The record adds',
    why: 'Why this value',
    reasons: {
      opening: 'Nothing was chosen here: it is the state in which the record begins.',
      stated: 'The record leaves a single minute.',
      first: 'The map draws the first minute of the window.',
      last: 'The map draws the last minute of the window.',
      middle: 'The map draws the middle of the window.',
      cited: (cited: number) =>
        `${count(cited, 'work is', 'works are')} cited for what the map shows.`,
      others: (named: number) =>
        `Against it ${count(named, 'other account with a named source is', 'other accounts with named sources are')} set.`,
      inferred: 'The editors inferred it themselves; no source is cited.',
      partlyInferred: 'A part of it is the editors’ inference.',
      silent: 'The record gives no further reason for the choice.'
    },
    silence: 'The chosen source says nothing of these hours.',
    wholePlace: 'All about this place',
    previous: 'Previous claim',
    next: 'Next claim',
    link: 'A page of its own'
  },
  sources: {
    heading: 'Sources',
    intro:
      'Every work the record cites: what it is, how much of it was really read, how far to trust it, and how much rests on it. Each opens to everything it carries.',
    groups: {
      study: 'Studies by historians',
      witness: 'Participants and eyewitnesses',
      document: 'Documents, newspapers, chronicles from them',
      soviet: 'Soviet histories and tales',
      popular: 'Popular books of other times',
      reference: 'Works of reference'
    },
    editors: 'The editors themselves',
    rests: (c: number, e: number, m: number) =>
      [...(c ? [claims(c)] : []), ...(e ? [events(e)] : []), ...(m ? [movements(m)] : [])].join(
        ', '
      ) || 'nothing rests on it alone or with others',
    onlyGroup: 'Show only what these say'
  },
  source: {
    heading: 'A source',
    all: 'All sources',
    edition: 'Edition',
    kind: 'Kind',
    consulted: 'Read',
    reliability: 'How far to trust it',
    only: 'Show only what this source says',
    onlyOn: 'The map shows only what this source says',
    onlyNote:
      'The map then keeps the claims, events and movements that cite this work, at the minute the map draws; what it does not mention is shown as not documented.',
    claims: 'Who held what',
    accounts: 'Where it says otherwise',
    accountsNote: 'It is set beside these claims as another account.',
    events: 'What happened',
    movements: 'Who went where',
    stories: 'Stories that draw on it',
    steps: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'Step' : 'Steps'} ${numbers.join(', ')}`,
    legends: 'Legends it helps to judge',
    nothing: 'Nothing on this map rests on it.',
    unknown: 'The record has no work under this address. These are the works it has:'
  },
  only: {
    region: 'Whose word the map shows',
    says: (names: string) => `Only what ${names} says`,
    say: (names: string) => `Only: ${names}`,
    measure: (places: number, of: number) =>
      `${String(places)} of ${String(of)} places; the rest is not documented there.`,
    showAll: 'Show all',
    untold:
      'The chosen source does not tell of this, so the map leaves it out. Here is what the other works say.'
  },
  report: {
    button: 'Report a mistake',
    copied: 'Copied. Add what is wrong and how you know, and send it to whoever runs this map.',
    denied: 'The clipboard is closed to this page. Copy the text from here:',
    field: 'Text of the report',
    issues: 'Open the page where mistakes are reported',
    title: 'Report of a mistake',
    place: 'Place',
    event: 'Event',
    claim: 'Claim',
    time: 'Time',
    map: 'The map says',
    sources: 'Sources',
    noSources: 'none cited',
    address: 'Address',
    wrong: 'What is wrong',
    proof: 'How I know'
  }
};
