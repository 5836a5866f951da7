import type { Outcome } from '../fields/parts';
import type { Id } from '../id';
import type { Closing, Rupture, RuptureEnd, TakenStep } from '../kinds/rupture';
import type { Session } from '../kinds/session';
import { broughtOf } from '../therapy/rupture';
import { epochOf, type Moment } from '../time/moment';

/** That it was brought, or came up, and what was noted of it there. */
export interface Told {
  readonly at: Moment;
  readonly session: Id | undefined;
  readonly outcome: Outcome;
  /** May be empty. */
  readonly note: string;
}

/** What became of a rupture, one thing after the other. */
export type ThreadPart =
  | { readonly kind: 'step'; readonly at: Moment; readonly step: TakenStep }
  | { readonly kind: 'told'; readonly at: Moment; readonly told: Told }
  | { readonly kind: 'ended'; readonly at: Moment; readonly as: RuptureEnd; readonly closing?: Closing }
  | { readonly kind: 'reopened'; readonly at: Moment };

/** Every time at which a rupture was told in a session, earliest first. */
export function timesTold(
  rupture: Pick<Rupture, 'id' | 'state' | 'closings'>,
  sessions: readonly Session[],
): readonly Told[] {
  const noted = sessions
    .filter(({ state }) => state === 'held')
    .flatMap(({ id, at, list }) =>
      list
        .filter(({ record, outcome, note }) => record === rupture.id && (outcome !== 'carried' || note.trim() !== ''))
        .map(({ outcome, note }): Told => ({ at, session: id, outcome, note: note.trim() })),
    );
  const said = [...rupture.closings.map(({ brought }) => brought), broughtOf(rupture.state)]
    .filter((brought) => brought !== undefined)
    .filter(({ session }) => session === undefined || !noted.some((told) => told.session === session))
    .map(({ at, session }): Told => ({ at, session, outcome: 'brought', note: '' }));
  return [...noted, ...said].sort(byTime);
}

/** All that became of a rupture since it happened, earliest first: each step, opening and end. */
export function threadOf(rupture: Rupture, sessions: readonly Session[]): readonly ThreadPart[] {
  const { steps, closings, state } = rupture;
  const parts: readonly ThreadPart[] = [
    ...steps.map((step): ThreadPart => ({ kind: 'step', at: step.at, step })),
    ...timesTold(rupture, sessions).map((told): ThreadPart => ({ kind: 'told', at: told.at, told })),
    ...closings.flatMap((closing): readonly ThreadPart[] => [
      { kind: 'ended', at: closing.at, as: closing.as, closing },
      { kind: 'reopened', at: closing.reopened },
    ]),
    ...(state.kind === 'worked-through' || state.kind === 'let-go'
      ? [{ kind: 'ended', at: state.at, as: state.kind } as const]
      : []),
  ];
  return parts.toSorted(byTime);
}

function byTime(one: { readonly at: Moment }, other: { readonly at: Moment }): number {
  return epochOf(one.at) - epochOf(other.at);
}
