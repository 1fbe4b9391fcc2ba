/** Milliseconds for which the screen stays locked while it is cleaned. */
export const CLEANING = 60_000;

/** How long a kiosk waits, in milliseconds. */
export interface KioskTimes {
  /** Without a touch, until it asks whether anyone is there. */
  readonly idle: number;
  /** For an answer, until the visit ends. */
  readonly countdown: number;
}

/**
 * What a kiosk is at. `since` is a moment in milliseconds of a clock that never jumps: that of the last
 * touch, or that at which the phase began.
 *
 * attract → awake → asking → reset → attract; the staff may lock the screen for cleaning.
 */
export type KioskPhase =
  | { readonly name: 'attract' }
  | { readonly name: 'awake'; readonly since: number }
  | { readonly name: 'asking'; readonly since: number }
  | { readonly name: 'reset' }
  | { readonly name: 'cleaning'; readonly since: number };

/** The phase after a visitor did something: pointer, key, wheel, or playback that runs. */
export const phaseAfterTouch = (phase: KioskPhase, now: number): KioskPhase =>
  phase.name === 'reset' || phase.name === 'cleaning' ? phase : { name: 'awake', since: now };

/** The phase once it is `now`; the same object where nothing changes. */
export function phaseAt(phase: KioskPhase, now: number, times: KioskTimes): KioskPhase {
  switch (phase.name) {
    case 'awake':
      return now - phase.since >= times.idle ? { name: 'asking', since: now } : phase;
    case 'asking':
      return now - phase.since >= times.countdown ? { name: 'reset' } : phase;
    case 'cleaning':
      return now - phase.since >= CLEANING ? { name: 'reset' } : phase;
    default:
      return phase;
  }
}

/** Whole seconds until a phase ends by itself; 0 for those that do not. */
export function secondsLeft(phase: KioskPhase, now: number, { countdown }: KioskTimes): number {
  const length = phase.name === 'asking' ? countdown : phase.name === 'cleaning' ? CLEANING : 0;
  return 'since' in phase ? Math.max(0, Math.ceil((phase.since + length - now) / 1000)) : 0;
}

/** Whether what a visitor does reaches the map. In every other phase it is swallowed. */
export const isOpen = ({ name }: KioskPhase): boolean => name === 'awake';
