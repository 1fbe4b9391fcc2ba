import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

/** Words of a wall, and of the view of a guide who leads it. */
export const wallEn = {
  region: 'What is being told',
  key: 'Who holds how many places',
  touch: 'Touch the screen in front to begin',
  waiting: 'This wall waits for a map that is open on the same machine, and joins it by itself.',
  foreign:
    'The map on this machine is of another version than this wall: open both anew, and they find each other.',
  unknown: (name: string) =>
    `There is no screen “${name}”: write ?screen=wall for a wall, ?screen=guide for a guide.`,
  belief: 'It is told',
  record: 'The record',
  more: (n: number) => `and ${count(n, 'more', 'more')}`,
  step: (step: number, all: number) => `Step ${String(step)} of ${String(all)}`,
  guide: {
    title: 'Guide',
    choose: 'What will you tell?',
    stories: 'Stories',
    tours: 'Walks',
    stops: (n: number) => count(n, 'stop', 'stops'),
    steps: (n: number) => count(n, 'step', 'steps'),
    next: 'Next',
    previous: 'Back',
    all: 'All stories and walks',
    notes: 'Notes',
    comes: 'Comes next',
    last: 'This is the last one.',
    elapsed: 'Since the beginning',
    clock: 'On the map',
    anew: 'Set to zero',
    sources: 'Sources',
    events: 'Told here',
    seenToday: 'Seen there today',
    why: 'Why it matters',
    keys: 'Next: Page Down, →, space. Back: Page Up, ←.',
    unread: 'The stories could not be loaded. Check the connection and open the page anew.'
  }
};
