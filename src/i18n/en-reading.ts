import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

export const readingEn = {
  contents: {
    heading: 'Contents',
    /** What each panel shows, in a line. */
    entries: {
      stories: 'Guided chapters, told step by step on the map',
      legends: 'What is often told of these days, and what the record holds',
      events: 'The chronicle: what happened, day by day and hour by hour',
      overview: 'All places by the hour; how the sides grew; what changed between two moments',
      movements: 'Who went where: people, troops and ships, each to be followed on the map',
      tours: 'Walks through today’s city: ready to go, or planned by you',
      legend: 'What the signs mean; which kinds of place are shown; today’s map underneath',
      claim: 'Who says what, side by side, on the most disputed hours',
      sources: 'Every work the map rests on, and the map as each tells it',
      afterword: 'What became of it once the slider has stopped',
      layers: 'Files of your own on the map, on the same clock',
      data: 'All of it as files for QGIS, spreadsheets and other programs',
      edit: 'Change a place or an event, see it on the map, and save it for the editors',
      embed: 'The map as it stands now in a frame on a page of yours',
      about: 'Why this map, its calendars, its sides, its licence'
    },
    /** Names of panels whose own words come with them. */
    titles: {
      layers: 'Own layers',
      data: 'Open data',
      edit: 'Correct the record',
      embed: 'On your own page'
    }
  },
  place: {
    today: 'Today',
    address: `Address in ${YEAR}`,
    seenToday: 'What one sees there today',
    significance: 'Why it matters',
    heldNow: 'Who holds it now',
    began: (since: string) => `Began ${since}`,
    certainty: 'Certainty',
    uncertainNow: (sides: string) => `At this minute nobody can say for sure: ${sides}.`,
    or: 'or',
    uncertainHour: 'At this minute the change may or may not have happened yet.',
    crossing: 'Crossing',
    strip: 'Control over the days',
    history: 'How it went',
    how: 'How',
    opening: 'When the record begins',
    accounts: 'Accounts disagree',
    chosen: 'This map',
    otherAccount: 'Another account',
    events: 'What happened here',
    noSources: 'No source is cited.',
    position: 'Position on the map',
    positionWithin: (metres: number) => `within about ${String(metres)} m`,
    zone: 'Only the neighbourhood is known.',
    now: 'now'
  },
  legend: {
    sides: 'The sides',
    uncertainty: 'How uncertainty is drawn',
    uncertain: 'Both sides at once',
    uncertainNote: 'Between the earliest and the latest hour that sources allow for a change.',
    soft: 'Softer',
    softNote: 'The hour is an estimate, midway between what is known.',
    raised: 'Raised bridge',
    raisedNote: 'Drawn open over the water; nobody can cross.',
    notRecordedNote: 'Before the record of control begins.',
    layers: 'Layers',
    places: (n: number) => count(n, 'place', 'places'),
    all: 'Show all',
    none: 'Hide all'
  },
  sideNotes: {
    contested: 'Both sides are present, or fighting.',
    neutral: 'Declared itself outside the fight, or plainly was.',
    none: 'No one kept the place.',
    unknown: 'Nobody wrote it down.'
  },
  kinds: {
    institute: 'Institute',
    palace: 'Palace',
    government: 'Government office',
    police: 'Police',
    fortress: 'Fortress',
    prison: 'Prison',
    arsenal: 'Arsenal',
    bridge: 'Bridge',
    station: 'Railway station',
    'ship-mooring': 'Ship’s mooring',
    telephone: 'Telephone exchange',
    telegraph: 'Telegraph',
    post: 'Post office',
    bank: 'Bank',
    'power-station': 'Power station',
    press: 'Printing house',
    newspaper: 'Newspaper office',
    barracks: 'Barracks',
    school: 'Cadet school',
    square: 'Square',
    street: 'Street',
    theatre: 'Theatre or hall',
    hotel: 'Hotel',
    embassy: 'Embassy',
    hospital: 'Hospital',
    flat: 'Flat',
    house: 'House',
    works: 'Works',
    town: 'Town',
    heights: 'Heights'
  }
};
