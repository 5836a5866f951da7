import type { Id } from './id';
import type { Moment } from './moment';

/** That an entry, or a part of it, was one more time round a loop. */
export interface Round {
  readonly kind: 'round';
  readonly id: Id;
  /** When the entry was lived. */
  readonly at: Moment;
  readonly loop?: Id | undefined;
  readonly entry?: Id | undefined;
  /** The words that were selected in it; empty for the whole entry. */
  readonly quote: string;
  /** What it is trying to settle. */
  readonly settles: string;
  /** What lies under it. */
  readonly under: string;
  /** Whether it is circling, or working something out. */
  readonly going?: Going | undefined;
  /** Notes, Markdown. */
  readonly body: string;
}

export type Going = (typeof GOINGS)[number];

export const GOINGS = ['circling', 'working-out'] as const;
