import { ATTRACT_DAYS } from './attract-days.ts';
import type { PluralForms } from './plural.ts';
import { formatCount } from './plural.ts';

const seconds: PluralForms = { one: 'second', other: 'seconds' };

/** Words of a museum's screen. */
export const kioskEn = {
  touch: 'Touch to begin',
  asking: {
    heading: 'Are you still there?',
    text: (left: number) => `The map begins anew in ${formatCount('en', left, seconds)}.`,
    stay: 'I am still here',
    end: 'Begin anew'
  },
  cleaning: (left: number) =>
    `The screen is locked for cleaning: ${formatCount('en', left, seconds)} more.`,
  moment: 'One moment: the map begins anew.',
  bar: {
    region: 'Settings of this screen',
    language: 'Language',
    smaller: 'Smaller text',
    larger: 'Larger text',
    contrast: 'High contrast',
    lowReach: 'Controls low down',
    leftHand: 'Panel on the left',
    end: 'Begin anew'
  },
  fault: {
    unreadable: (source: string) =>
      `${source} is not a JSON object; mend it. The usual settings hold.`,
    unknown: (source: string, member: string) =>
      `${source}: there is no setting “${member}”; check its spelling. The others hold.`,
    value: (source: string, member: string, allowed: string) =>
      `${source}: “${member}” must be ${allowed}. The usual value holds.`,
    address: 'Address of the page'
  },
  allowed: {
    languages: 'a list of languages of this map, such as en, ru',
    language: 'one of the languages on offer, such as en',
    idle: 'whole seconds from 10 to 3600',
    countdown: 'whole seconds from 5 to 120',
    attractStart: `an hour of the map before attractEnd, such as ${ATTRACT_DAYS.start}`,
    attractEnd: `an hour of the map after attractStart, such as ${ATTRACT_DAYS.end}`,
    attractSpeed: 'whole minutes of the city in a second, from 1 to 360',
    lowReach: 'true or false',
    textSize: 'a whole number from 0 to 3',
    highContrast: 'true or false',
    hand: 'left or right',
    sound: 'true or false',
    pin: '4 to 8 digits in quotation marks',
    counts: 'true or false',
    reloadHour: 'a whole hour from 0 to 23'
  },
  staff: {
    heading: 'For the staff',
    pin: 'PIN',
    wrong: 'That is not the PIN.',
    erase: 'Erase',
    close: 'Close',
    version: 'Version',
    updated: 'Files of',
    up: 'Running for',
    hours: (hours: number, minutes: number) => `${String(hours)} h ${String(minutes)} min`,
    faults: 'Faults so far',
    lastFault: 'The last one',
    none: 'none',
    storage: 'Storage free',
    megabytes: (count: number) => `${String(count)} MB`,
    unknown: 'the browser does not say',
    visits: 'Visits counted',
    uncounted: 'not counted',
    csv: 'Save the counts as CSV',
    clear: 'Set the counts to zero',
    clean: 'Lock for cleaning (60 s)',
    restart: 'Open the page anew'
  }
};
