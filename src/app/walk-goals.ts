import { formatMoment, textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Goal } from '../panels/walk/goal.ts';
import type { Itinerary, Visit } from '../routing/find-itinerary.ts';
import { countGoals } from '../routing/follow-walk.ts';
import type { Stop } from '../routing/journey.ts';
import { tellStop } from '../routing/tell-stop.ts';

/** The stops of a walk as one goes to them; a round trip ends with the first one again. */
export function listGoals(
  atlas: Atlas,
  itinerary: Itinerary,
  language: Language,
  nameOf: (stop: Stop) => string
): readonly Goal[] {
  const { visits, legs } = itinerary;
  const [first] = visits;
  const isClosed = countGoals(itinerary) > visits.length;
  const toGoal = ({ stop }: Visit, index: number): Goal => {
    const told = tellStop(atlas, stop);
    const leg = legs[index - 1];
    return {
      name: nameOf(stop),
      hour: stop.hour === undefined ? undefined : formatMoment(stop.hour, language),
      happened: told.happened.map((text) => textIn(text, language)),
      sees: told.sees && textIn(told.sees, language),
      note: stop.note,
      citations: told.citations,
      inference: told.inference,
      distance: leg && !leg.fault ? leg.distance : undefined,
      isReturn: index === visits.length
    };
  };
  return [...visits, ...(isClosed && first ? [first] : [])].map(toGoal);
}
