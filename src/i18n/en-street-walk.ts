export const streetWalkEn = {
  heading: 'On the street',
  begin: 'Walk it now',
  noTour: 'No tour is open. Open or plan one, then walk it.',
  openTours: 'Walking tours',
  backToPlan: 'Back to the plan',
  useLocation: 'Use my position',
  stopLocation: 'Stop using my position',
  privacy:
    'Your position is used on this device only while you walk: it is sent nowhere, kept nowhere, and is not in the link.',
  asking: 'Waiting for the first position …',
  denied:
    'The position was refused. Tap through the stops with the buttons; to use it after all, allow it for this page in the browser.',
  unavailable:
    'The device does not find its position. It goes on trying; meanwhile tap through the stops.',
  unsupported: 'This device gives no position. Tap through the stops with the buttons.',
  nextStop: (n: number, all: number) => `Next: stop ${String(n)} of ${String(all)}`,
  atStop: (n: number, all: number) => `Here: stop ${String(n)} of ${String(all)}`,
  toStart: 'Back to where the walk began',
  atEnd: 'The walk ends here.',
  arrived: (name: string) => `You have arrived: ${name}.`,
  distance: (metres: string, direction: string) => `${metres}, ${direction}`,
  /** Eight directions, clockwise from north. */
  directions: [
    'to the north',
    'to the north-east',
    'to the east',
    'to the south-east',
    'to the south',
    'to the south-west',
    'to the west',
    'to the north-west'
  ] as readonly string[],
  northHint: 'North is up for the arrow; it shows the way along the streets.',
  planned: (metres: string) => `${metres} by the plan`,
  accuracy: (metres: string) => `The device gives its position to ${metres}.`,
  offRoute: (metres: string) => `You are ${metres} off the planned way.`,
  offRouteWhy: (threshold: string) =>
    `That is told beyond ${threshold} and what the device says it may err: the plan runs along the middle of the street, and both pavements of a broad one still count as on the way. Distance and arrow now lead straight to the stop.`,
  byPlan: (times: string) => `By the plan: ${times}`,
  unknownStop: (text: string, all: number) =>
    `The link names stop “${text}”, but this walk has stops 1 to ${String(all)}. It begins at the first one.`,
  /** The mark on the map. */
  youAreHere: (metres: string) => `You are here, give or take ${metres}`,
  previous: 'Previous stop',
  next: 'Next stop',
  happened: 'What happened here',
  today: 'What one sees today',
  note: 'Note',
  near: 'Near you',
  nearNothing: 'The record tells of no place within 150 m.',
  cues: 'On arrival',
  vibrate: 'Vibrate',
  sound: 'Soft sound',
  awake: 'The screen stays on while your position is in use.',
  sources: 'Sources',
  /** Reading aloud. */
  read: 'Read aloud',
  pauseReading: 'Pause reading',
  goOnReading: 'Go on reading'
};
