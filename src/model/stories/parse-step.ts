import { instantToIso } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { isActiveAt } from '../../time/timespan.ts';
import type { Timespan } from '../../time/timespan.ts';
import type { Atlas } from '../atlas.ts';
import { checkPosition } from '../check-geometry.ts';
import { below } from '../fault-collector.ts';
import type { Report } from '../fault-collector.ts';
import { parseInstant, parseSupport } from '../parse-evidence.ts';
import { countWords } from './count-words.ts';
import { resolveOne } from './create-resolver.ts';
import type { Resolve } from './create-resolver.ts';
import type { StoryStep } from './story.ts';
import type { StoryStepRecord } from './story-schema.ts';

/** A page that is read in half a minute while the map is looked at. */
const LEAST_WORDS = 40;
const MOST_WORDS = 80;

/** Reports a time the clock of the atlas cannot show. */
export function checkTime(t: Instant, span: Timespan, report: Report): void {
  if (!isActiveAt(span, t))
    report(
      '',
      `expected a time inside ${instantToIso(span.start)} … ${instantToIso(span.end)}, found ${instantToIso(t)}`
    );
}

function checkText(text: Readonly<Record<string, string>>, report: Report): void {
  for (const [language, words] of Object.entries(text)) {
    const count = countWords(words);
    if (count < LEAST_WORDS || count > MOST_WORDS)
      report(
        language,
        `expected ${String(LEAST_WORDS)} to ${String(MOST_WORDS)} words, found ${String(count)}`
      );
  }
}

type Hours = Pick<StoryStep, 'time' | 'end' | 'isFlashback'>;

function checkOrder({ time, isFlashback }: Hours, previous: Hours, report: Report): void {
  const reached = previous.end ?? previous.time;
  if (time < reached && !isFlashback)
    report(
      'time',
      `expected ${instantToIso(reached)} or later, so that time runs forward, or the member flashback`
    );
  if (time >= reached && isFlashback)
    report('flashback', 'expected it only where time runs backward');
}

function parseHours(
  { time, end, flashback }: StoryStepRecord,
  span: Timespan,
  previous: Hours | undefined,
  report: Report
): Hours {
  const hours: Hours = {
    time: parseInstant(time),
    isFlashback: flashback === true,
    ...(end === undefined ? {} : { end: parseInstant(end) })
  };
  checkTime(hours.time, span, below(report, 'time'));
  if (hours.end !== undefined) {
    checkTime(hours.end, span, below(report, 'end'));
    if (hours.end <= hours.time) report('end', `expected a time after ${time}`);
  }
  if (previous) checkOrder(hours, previous, report);
  else if (hours.isFlashback) report('flashback', 'expected it only where time runs backward');
  return hours;
}

/** Reports layers among which the chosen place could not be seen. */
function checkPlaceIsShown(
  layers: readonly string[] | undefined,
  place: string | undefined,
  atlas: Atlas,
  report: Report
): void {
  const layer = place === undefined ? undefined : atlas.places.get(place)?.layer;
  if (place !== undefined && layer !== undefined && layers?.includes(layer) === false)
    report('layers', `expected ${layer} among them, the layer of ${place}`);
}

/** Reads one step; `previous` is the one before it. */
export function parseStep(
  record: StoryStepRecord,
  previous: StoryStep | undefined,
  atlas: Atlas,
  resolve: Resolve,
  report: Report
): StoryStep {
  const { id, view, text } = record;
  checkPosition([view.longitude, view.latitude], atlas.bounds, below(report, 'view'));
  checkText(text, below(report, 'text'));
  const layers = record.layers && resolve('layer', record.layers, below(report, 'layers'));
  const place = resolveOne(resolve, 'place', record.place, below(report, 'place'));
  const step: StoryStep = {
    id,
    view,
    ...parseHours(record, atlas.span, previous, report),
    ...(layers === undefined ? {} : { layers: new Set(layers) }),
    ...(place === undefined ? {} : { place }),
    events: resolve('event', record.events ?? [], below(report, 'events')),
    movements: resolve('movement', record.movements ?? [], below(report, 'movements')),
    text,
    ...parseSupport(record, atlas.sources, report)
  };
  checkPlaceIsShown(layers, place, atlas, report);
  return step;
}
