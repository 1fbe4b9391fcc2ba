import type { Itinerary, Visit } from './find-itinerary.ts';

/** A walk that arrives at each stop when it happened, in compressed time. */
export interface HistorySchedule {
  /** Minutes of 1917 for each minute of the walk. */
  readonly pace: number;
  /** The visits with longer stays where one would come too early. */
  readonly visits: readonly Visit[];
  /** Minutes waited at each stop, beyond looking and talking. */
  readonly waits: readonly number[];
  /** Minutes of the walk, the waits included. */
  readonly duration: number;
}

/** Why a walk cannot follow the hours of 1917. */
export type HistoryFault =
  /** Fewer than two stops tell of an hour. */
  | { readonly kind: 'too-few-hours' }
  /** The stop with this index tells of an earlier hour than one before it. */
  | { readonly kind: 'backward'; readonly stop: number }
  /** It happened sooner after the stop before than one can walk. */
  | { readonly kind: 'too-close'; readonly stop: number };

interface Appointment {
  readonly index: number;
  readonly hour: number;
  readonly arrival: number;
}

/** Where and when one has to be. */
const listAppointments = ({ visits }: Itinerary): Appointment[] =>
  visits.flatMap(({ stop: { hour }, arrival }, index) =>
    hour === undefined ? [] : [{ index, hour, arrival }]
  );

/** The fastest even pace at which one is at no stop too late, or why there is none. */
function findPace(appointments: readonly Appointment[]): number | HistoryFault {
  let pace = Infinity;
  for (const [index, { index: stop, hour, arrival }] of appointments.entries()) {
    const before = appointments[index - 1];
    if (!before) continue;
    const passed = hour - before.hour;
    const needed = arrival - before.arrival;
    if (passed < 0) return { kind: 'backward', stop };
    if (needed === 0) continue;
    if (passed < needed) return { kind: 'too-close', stop };
    pace = Math.min(pace, passed / needed);
  }
  return pace === Infinity ? { kind: 'too-few-hours' } : pace;
}

/**
 * Lets a walk follow 1917: the clock of 1917 runs at one pace, the fastest at which one can keep up, and
 * one waits where one would be early. Stops without an hour are passed on the way.
 */
export function followHistory(itinerary: Itinerary): HistorySchedule | HistoryFault {
  const appointments = listAppointments(itinerary);
  const pace = findPace(appointments);
  if (typeof pace !== 'number') return pace;
  const [first] = appointments;
  const waits = itinerary.visits.map(() => 0);
  let delay = 0;
  for (const { index, hour, arrival } of appointments) {
    const due = (first?.arrival ?? 0) + (hour - (first?.hour ?? 0)) / pace;
    // One waits at the stop before, so as to arrive at the minute.
    if (index > 0) waits[index - 1] = Math.max(0, due - arrival - delay);
    delay = Math.max(0, due - arrival);
  }
  let late = 0;
  const visits = itinerary.visits.map((visit, index): Visit => {
    const arrival = visit.arrival + late;
    late += waits[index] ?? 0;
    return { ...visit, arrival, departure: visit.departure + late };
  });
  return { pace, visits, waits, duration: itinerary.duration + late };
}

/**
 * The walk as it goes when it follows 1917: the times at the stops, and the time in all, with the waits.
 * Where it does not follow, or cannot, it stays as it is.
 */
export function withWaits(
  itinerary: Itinerary,
  schedule: HistorySchedule | HistoryFault | undefined
): Itinerary {
  if (!schedule || 'kind' in schedule) return itinerary;
  const { visits, duration } = schedule;
  const wait = duration - itinerary.duration;
  return { ...itinerary, visits, stay: itinerary.stay + wait, wait, duration };
}
