import { textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Goal } from '../panels/walk/goal.ts';
import type { Itinerary, Visit } from '../routing/find-itinerary.ts';
import { countGoals } from '../routing/follow-walk.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import type { StopTold } from '../routing/tell-stop.ts';
import { formatArrival, formatTimes } from './format-times.ts';

/** What the stops of a walk are told with. */
interface Telling {
  readonly language: Language;
  readonly nameOf: (stop: Stop) => string;
  readonly tell: (stop: Stop) => StopTold;
}

/** The stops of a walk as one goes to them; a round trip ends with the first one again. */
export function listGoals(
  { start }: Pick<Journey, 'start'>,
  itinerary: Itinerary,
  { language, nameOf, tell }: Telling
): readonly Goal[] {
  const { visits, legs } = itinerary;
  const [first] = visits;
  const isClosed = countGoals(itinerary) > visits.length;
  const toGoal = (visit: Visit, index: number): Goal => {
    const { stop } = visit;
    const told = tell(stop);
    const leg = legs[index - 1];
    const isReturn = index === visits.length;
    return {
      name: nameOf(stop),
      hour: stop.hour,
      times: isReturn
        ? formatArrival(itinerary.duration, start, language)
        : formatTimes(visit, index, start, language),
      happened: told.happened.map((text) => textIn(text, language)),
      sees: told.sees && textIn(told.sees, language),
      note: stop.note,
      citations: told.citations,
      inference: told.inference,
      distance: leg && !leg.fault ? leg.distance : undefined,
      isReturn
    };
  };
  return [...visits, ...(isClosed && first ? [first] : [])].map(toGoal);
}
