import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

export const storyEn = {
  heading: 'Stories',
  intro:
    'Each leads over the map step by step: it sets the clock, the view and the layers for you.',
  /** How long a story is. */
  size: (steps: number, minutes: number) =>
    `${count(steps, 'step', 'steps')}, about ${String(minutes)} min`,
  unread: 'Not begun',
  read: (steps: number, all: number) => `Read ${String(steps)} of ${String(all)}`,
  readAll: 'Read to the end',
  resume: (step: number) => `Go on at step ${String(step)}`,
  restart: 'From the beginning',
  unknown: (id: string) => `There is no story “${id}”. Here are all there are.`,
  none: 'No story could be read.',
  step: (step: number, all: number) => `Step ${String(step)} of ${String(all)}`,
  flashback: 'The story goes back in time here.',
  previous: 'Previous',
  next: 'Next',
  toEnd: 'All stories',
  watch: (from: string, to: string) => `Watch ${from} – ${to}`,
  stop: 'Stop the clock',
  keys: 'The arrow keys ← → turn the steps while this panel has the focus; so does a swipe.',
  place: 'On the map',
  events: 'Events told here',
  movements: 'People on the move',
  progress: 'Steps of the story',
  legends: {
    heading: 'Legend and record',
    intro: 'What is often told of these days, set beside what the sources let one say.',
    legend: 'It is told',
    record: 'The record',
    see: 'To be seen',
    events: 'Events the record rests on',
    previous: 'Previous',
    next: 'Next',
    all: 'All legends',
    unknown: (id: string) => `There is no legend “${id}”. Here are all there are.`,
    none: 'The legends could not be read.'
  }
};
