import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';

const stops = (n: number): string => formatCount('en', n, { one: 'stop', other: 'stops' });

export const tourEn = {
  heading: 'Walking tour',
  toursHeading: 'Walking tours',
  intro:
    'Walks through the city of today, to where it happened. Everything stays on your device and in the address of this page.',
  newTour: 'New tour',
  untitled: 'Tour without a name',
  name: 'Name of the tour',
  stops,
  empty:
    'No stop yet. Search below, pick a point on the map, or open a place or an event and choose “Add to tour”.',
  /** Units of measure. */
  minutes: (n: number) => `${String(n)} min`,
  hours: (h: number, m: number) => (m === 0 ? `${String(h)} h` : `${String(h)} h ${String(m)} min`),
  metres: (n: string) => `${n} m`,
  kilometres: (n: string) => `${n} km`,
  speedUnit: (n: string) => `${n} km/h`,
  /** A stop that is a mere point of the map. */
  point: 'Point on the map',
  pointOn: (street: string) => `Point on the map: ${street}`,
  /** The whole walk. */
  total: 'In all',
  distance: 'On foot',
  duration: 'Time',
  ends: (from: string, to: string) => `${from}–${to}`,
  walkAndStay: (walk: string, stay: string) => `${walk} walking, ${stay} at stops`,
  walkStayWait: (walk: string, stay: string, wait: string) =>
    `${walk} walking, ${stay} at stops, ${wait} waiting for the hours of ${YEAR}`,
  partial: 'Without the legs that cannot be walked.',
  /** The list. */
  list: 'Stops, in order',
  stopOf: (n: number, all: number) => `Stop ${String(n)} of ${String(all)}`,
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  drag: 'Drag to another place in the list',
  details: (name: string) => `Details: ${name}`,
  listHint: 'Alt with the up or down arrow moves a stop.',
  arrival: (clock: string) => `at ${clock}`,
  arrivalAfter: (minutes: string) => `after ${minutes}`,
  stays: (minutes: string) => `${minutes} there`,
  waits: (minutes: string) => `${minutes} waiting`,
  leg: (minutes: string, metres: string) => `${minutes} · ${metres}`,
  legBack: 'Back to the first stop',
  over: (bridges: string) => `over ${bridges}`,
  and: 'and',
  moved: (name: string, n: number, all: number) =>
    `${name} is now stop ${String(n)} of ${String(all)}.`,
  added: (name: string, n: number) => `Added as stop ${String(n)}: ${name}.`,
  removed: (name: string) => `Removed: ${name}.`,
  droppedStops: (n: number) => `Removed: ${stops(n)}.`,
  undone: 'Undone.',
  redone: 'Done again.',
  full: (most: number) => `A tour holds ${String(most)} stops at most; remove one first.`,
  undo: 'Undo',
  redo: 'Redo',
  /** A stop. */
  dwell: 'Minutes to look',
  talk: 'Minutes to talk',
  note: 'Note',
  ownName: 'Name',
  hour: `Hour of ${YEAR}`,
  hourHint: (example: string) => `Such as ${example}. Empty: the stop tells of no hour.`,
  hourUnreadable: (text: string, example: string) =>
    `“${text}” does not read as an hour. Write it like ${example}.`,
  hourNow: (moment: string) => `Set to the clock: ${moment}`,
  /** What one tells there. */
  told: 'What is told here',
  today: 'Today',
  openPlace: 'Open the place',
  openEvent: 'Open the event',
  /** Adding. */
  addHeading: 'Add a stop',
  search: 'Search for a stop',
  pick: 'Pick on the map',
  picking: 'Touch the point on the map. Escape ends picking.',
  pickingCentre: 'Take the middle of the map',
  stopPicking: 'Stop picking',
  addToTour: 'Add to tour',
  startTour: 'Start a tour here',
  inTour: (n: number) => `Stop ${String(n)} of your tour`,
  showTour: 'Show the tour',
  unloaded: 'The planner could not be loaded. Check the connection and try again.',
  /** Order. */
  suggest: 'Suggest order',
  suggested: (metres: string, minutes: string) =>
    `The stops are in a shorter order: ${metres}, ${minutes} less.`,
  suggestedWay: 'The stops are in an order in which there is a way.',
  suggestedNone: 'No shorter order was found: it stays as it is.',
  suggestedBest: 'This is the shortest order already.',
  notProven: 'With more than twelve stops it is a good order, not surely the best.',
  /** Settings. */
  settings: 'Walk',
  speed: 'Walking speed',
  start: 'Start, by today’s clock',
  roundTrip: 'Back to the first stop',
  lockFirst: 'The first stop stays first',
  lockLast: 'The last stop stays last',
  /** A limit of time. */
  limit: 'Does it fit into',
  noLimit: 'no limit',
  fits: (minutes: string) => `It fits, with ${minutes} to spare.`,
  tooLong: (minutes: string) => `${minutes} too long. It fits without:`,
  withoutWaits: (duration: string) =>
    `Counted without the waits of “Arrive when it happened”; with them the walk takes ${duration}.`,
  neverFits: 'Not even the stops that must stay fit into that time.',
  drop: (n: number) => `Remove ${formatCount('en', n, { one: 'this stop', other: 'these stops' })}`,
  dropNow: (n: number) => (n === 1 ? 'Remove this stop' : `Remove these ${String(n)} stops`),
  afterwards: (minutes: string) => `Then it takes ${minutes}.`,
  /** The two clocks. */
  twoClocks: 'Two clocks',
  followsHistory: 'Arrive when it happened',
  followsNote: `Off: the clock of ${YEAR} shows the hour of each stop. On: it runs at one pace, and you wait where you would be early.`,
  pace: (pace: string, duration: string) =>
    `A minute of the walk is ${pace} min of ${YEAR}; with the waits it takes ${duration}.`,
  tooFewHours: `Fewer than two stops tell of an hour: give them hours of ${YEAR} first.`,
  backward: (name: string) =>
    `${name} tells of an earlier hour than a stop before it: put the stops in the order of their hours.`,
  tooClose: (name: string) => `${name}: it happened sooner than one can walk there.`,
  playTour: 'Play the tour',
  pauseTour: 'Pause the tour',
  endTour: 'End',
  previousStop: 'Previous stop',
  nextStop: 'Next stop',
  walkingAt: (n: number, name: string) => `Stop ${String(n)}: ${name}`,
  /** As passable at an hour of 1917. */
  passable: 'As one could walk then',
  passableAt: (moment: string) => `Bridges and posts as at ${moment} ${YEAR}`,
  thenAndToday: (then: string, today: string) => `Then: ${then}. Today: ${today}.`,
  notAllWalkable: 'At that hour not every leg could be walked; the legs say why.',
  onlyBridges: 'Only bridges close a way here: no source says which streets could be walked.',
  asWhom: 'As whom',
  stranger: (sides: number): string =>
    sides === 2 ? 'a stranger to both sides' : 'a stranger to every side',
  posts: 'Posts of the others',
  checkpointWishes: {
    avoid: 'go round them',
    ask: 'show papers where the way round is long',
    ignore: 'as if nobody stood there'
  },
  wayHeading: 'Could one walk there?',
  couldOne: 'Could one walk here at this hour?',
  from: 'From',
  to: 'To',
  searchFrom: 'Walk from',
  searchTo: 'Walk to',
  swap: 'The other way round',
  chooseEnds: 'Choose both places.',
  unknownEnd: (id: string) => `This map has no place “${id}”. Choose one below.`,
  yes: 'Yes',
  yesRound: 'Yes, by a longer way',
  no: 'No',
  wayToday: 'The way of today',
  sameToday: 'It is the way of today.',
  longerBy: (metres: string) => `The way of that hour was ${metres} longer.`,
  bridgesThen: 'Its bridges at that hour:',
  cutBy: (name: string) =>
    `These bridges cut off ${name}; had one been passable, one could have walked:`,
  doubt: (states: readonly string[]) => `not certain: ${states.join(' or ')}`,
  /** Tours of one's own and ready-made ones. */
  own: 'Your tours',
  noOwn: 'None yet. What you plan or change is kept here by itself.',
  denied:
    'This browser keeps nothing: your tours last as long as this page. Keep the link instead.',
  open: (name: string) => `Open: ${name}`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename: ${name}`,
  newName: (name: string) => `New name for: ${name}`,
  done: 'Done',
  duplicate: 'Duplicate',
  duplicateOf: (name: string) => `Duplicate: ${name}`,
  copyOf: (name: string) => `${name} (copy)`,
  delete: 'Delete',
  deleteOf: (name: string) => `Delete: ${name}`,
  deleted: (name: string) => `Deleted: ${name}.`,
  isOpen: 'open',
  ready: 'Ready-made tours',
  readyNote: 'Open one, walk it as it is, or change it: your own copy is kept.',
  readyLoading: 'The ready-made tours are being fetched …',
  readyBroken: (files: readonly string[]) =>
    files.length === 1
      ? `One ready-made tour has a fault and is left out: ${files.join()}. Set right in that file what is named below; the other tours are here.`
      : `${String(files.length)} ready-made tours have faults and are left out: ${files.join(', ')}. Set right in those files what is named below; the other tours are here.`,
  about: (minutes: string) => `about ${minutes}`,
  stepFree: 'Steps',
  /** Faults of legs. */
  farFromStreets: (names: string) => `No street of this map leads near: ${names}.`,
  noWay: 'The streets of this map do not lead there.',
  noWayThen: (bridges: string) => `No way at that hour: ${bridges} could not be crossed.`,
  noWayThenAll: 'No way at that hour.',
  opens: 'Next way:',
  neverOpens: 'No way opens again in the days of this map.',
  /** Faults of a link. */
  linkFaults: {
    noPlan: 'The link holds no tour that can be read. Ask for it again, or begin a new one.',
    damaged: (found: number, expected: number | undefined) =>
      expected === undefined || expected <= found
        ? `The link was changed on its way; ${stops(found)} could be read. Check them, or ask for the link again.`
        : `The link was cut: ${String(found)} of ${stops(expected)} could be read. Ask for the link again, or go on with these.`,
    partly: (found: number, lost: number) =>
      `${stops(lost)} of the link could not be read and ${lost === 1 ? 'is' : 'are'} left out; ${stops(found)} are here. Add what is missing by hand.`,
    settings: 'A setting of the link could not be read and was left out; the stops are all here.',
    tooMany: (found: number, most: number) =>
      `The link holds ${stops(found)}; a tour holds ${String(most)} at most, so the first ${String(most)} are here.`
  }
};
