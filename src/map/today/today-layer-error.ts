import type { TodayFault } from '../../model/today-source.ts';

/** A map of today that cannot be made, and why. */
export class TodayLayerError extends Error {
  readonly fault: TodayFault;

  constructor(fault: TodayFault, options?: ErrorOptions) {
    super(`The map of today is ${fault}.`, options);
    this.fault = fault;
  }
}
