import { formatCount } from './plural.ts';

export const movementEn = {
  heading: 'Movements',
  intro: (n: number) =>
    `${formatCount('en', n, { one: 'movement', other: 'movements' })} in the order in which they began.`,
  movement: 'Movement',
  underWay: 'Under way now',
  nobody: 'Nobody of these is under way at this minute.',
  all: 'All movements',
  previous: 'Earlier',
  next: 'Later',
  now: 'under way',
  standing: 'standing',
  unknown: (id: string) => `The record holds no movement “${id}”. Here are all it holds.`,
  unloaded:
    'The lines of the movements could not be loaded. The list and the times are here all the same.',
  movers: {
    person: 'People',
    column: 'A column on foot',
    riders: 'Horsemen',
    guns: 'Guns',
    car: 'Motor cars',
    train: 'Trains',
    ship: 'Ships'
  },
  when: 'When',
  from: (start: string, end: string) => `${start} to ${end}`,
  certainty: 'Certainty',
  side: 'Side',
  waypoints: 'The way, stage by stage',
  ways: {
    street: 'by the streets',
    water: 'by water',
    rail: 'by rail',
    free: 'line not known'
  },
  begins: 'begins',
  stays: 'stays here',
  fixed: 'this time is in the record',
  interpolated: 'time interpolated',
  dashes:
    'Solid trail: both times are in the record. Dashed: a time is interpolated. Dotted: the line itself is not known.',
  note: 'What is known of it',
  follow: 'Follow',
  followStill: 'Follow, stage by stage',
  stop: 'Stop following',
  following: (who: string) => `Following: ${who}`,
  howToStop: 'Escape, a pull at the map or the pause button ends it.',
  stopped: (who: string) => `No longer following: ${who}`,
  arrived: (who: string) => `The way ends here: ${who}`,
  layer: 'People, troops and ships under way',
  describe: (who: string, side: string, isMoving: boolean) =>
    `${who} (${side}), ${isMoving ? 'under way' : 'standing'}`
};
