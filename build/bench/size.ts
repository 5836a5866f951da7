import { WORK_FACTOR } from '../../electron/storage/key';

/** How large the journal is that is measured, and how often a thing is done to measure it. */
export interface Size {
  readonly entries: number;
  readonly checkIns: number;
  /** The binary logarithm of scrypt's N. */
  readonly workFactor: number;
  /** How often something is done that gives a good figure when it is done so many times. */
  readonly of: (times: number) => number;
}

/** The journal of many years. */
export const FULL: Size = { entries: 10_000, checkIns: 5000, workFactor: WORK_FACTOR, of: (times) => times };

/** Enough to see that every part goes through. Its figures say nothing. */
export const SMALL: Size = { entries: 24, checkIns: 8, workFactor: 10, of: (times) => Math.min(times, 2) };
