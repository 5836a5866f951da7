import type { Id } from '../id';
import type { CheckIn } from '../kinds/checkIn';
import type { Letter, Sent, LetterState } from '../kinds/letter';
import type { Session } from '../kinds/session';
import { takeOffList } from '../records/list';
import type { AnyRecord } from '../records/record';
import { daysBetween } from '../time/day';
import { dayOf, epochOf, type Moment } from '../time/moment';
import { unreachable } from '../result';
import { spanBetween, type Span } from '../time/span';
import { sessionsWith } from './nextSession';
import { lastSession } from './session';

/** When something came, and how, which may be empty. */
export interface Came {
  readonly at: Moment;
  readonly how: string;
}

/** What can be done with it. */
export type LetterStep = 'send' | 'answer' | 'talk' | 'let-go' | 'wait';

/**
 * What can be done with a letter in its state. An answer may come when none was waited for any more, or after it was
 * talked about; and what was sent may turn out to wait still.
 */
export function letterSteps({ state }: Pick<Letter, 'state'>): readonly LetterStep[] {
  switch (state.kind) {
    case 'draft':
      return ['send', 'talk'];
    case 'sent':
      return ['answer', 'talk', 'let-go'];
    case 'answered':
      return ['talk', 'wait'];
    case 'talked':
      return !state.sent ? ['send'] : state.answered ? ['wait'] : ['answer', 'wait'];
    case 'let-go':
      return ['answer', 'talk', 'wait'];
    default:
      return unreachable(state);
  }
}

/** Sooner than so many days nobody is asked whether an answer will come. */
const DAYS_OF_WAITING = 7;

/**
 * What is offered to be done with a letter: that no answer came only once a week has gone by since it was sent, or an
 * hour with its person took place. `sessions`: all of the journal.
 */
export function offeredSteps(letter: Letter, sessions: readonly Session[], now: Moment): readonly LetterStep[] {
  const { to, state } = letter;
  const sent = sentOf(state);
  const last = to === undefined ? undefined : lastSession(sessionsWith(to, sessions), now);
  const isSoon = sent !== undefined && daysBetween(dayOf(sent.at), dayOf(now)) < DAYS_OF_WAITING;
  const hasMet = sent !== undefined && last !== undefined && epochOf(last.at) >= epochOf(sent.at);
  return letterSteps(letter).filter((step) => step !== 'let-go' || !isSoon || hasMet);
}

/** The letter as sent. Undefined where it was. */
export function send(letter: Letter, sent: Sent): Letter | undefined {
  return letterSteps(letter).includes('send') ? { ...letter, state: { kind: 'sent', sent } } : undefined;
}

/**
 * The letter with an answer that came, and how. One that was talked about stays so. Undefined where it was never sent,
 * or was answered.
 */
export function answer(letter: Letter, { at, how }: Came): Letter | undefined {
  const { state } = letter;
  const sent = sentOf(state);
  if (!sent || !letterSteps(letter).includes('answer')) return undefined;
  const answered: LetterState = state.kind === 'talked' ? { ...state, answered: at } : { kind: 'answered', at, sent };
  return { ...letter, came: how, state: answered };
}

/** When an answer came; undefined where none did. */
export function answeredAt(state: LetterState): Moment | undefined {
  return state.kind === 'answered' ? state.at : state.kind === 'talked' ? state.answered : undefined;
}

/** The letter with when and how the answer came told anew. Undefined where none came. */
export function retellAnswer(letter: Letter, { at, how }: Came): Letter | undefined {
  const { state } = letter;
  if (state.kind === 'answered') return { ...letter, came: how, state: { ...state, at } };
  if (state.kind === 'talked' && state.answered) return { ...letter, came: how, state: { ...state, answered: at } };
  return undefined;
}

/** The letter as talked about, off the list. Undefined where it was. */
export function talk(letter: Letter, at: Moment, session?: Id): Letter | undefined {
  const { state } = letter;
  if (!letterSteps(letter).includes('talk')) return undefined;
  const answered = answeredAt(state);
  return {
    ...takeOffList(letter),
    state: { kind: 'talked', at, session, sent: sentOf(state), ...(answered && { answered }) },
  };
}

/** The letter with when it was talked about told anew. Undefined where it was not. */
export function retellTalk(letter: Letter, at: Moment): Letter | undefined {
  const { state } = letter;
  return state.kind === 'talked' ? { ...letter, state: { ...state, at } } : undefined;
}

/** The letter as one to which no answer came. Undefined where none is waited for. */
export function letLetterGo(letter: Letter, at: Moment): Letter | undefined {
  const sent = sentOf(letter.state);
  return sent && letterSteps(letter).includes('let-go')
    ? { ...letter, state: { kind: 'let-go', at, sent } }
    : undefined;
}

/** The letter as one that waits still, since it was sent. Undefined where it was never sent, or waits as it is. */
export function waitOn(letter: Letter): Letter | undefined {
  const sent = sentOf(letter.state);
  return sent && letterSteps(letter).includes('wait') ? { ...letter, state: { kind: 'sent', sent } } : undefined;
}

/** The letter with when and how it was sent told anew, whatever came of it. Undefined where it was never sent. */
export function retell(letter: Letter, sent: Sent): Letter | undefined {
  const { state } = letter;
  return state.kind !== 'draft' && state.sent ? { ...letter, state: { ...state, sent } } : undefined;
}

/** The letter as one that was not sent after all. Undefined where it does not wait. */
export function unsend(letter: Letter): Letter | undefined {
  return isWaiting(letter) ? { ...letter, state: { kind: 'draft' } } : undefined;
}

/** That it was sent; undefined where it was not. */
export function sentOf(state: LetterState): Sent | undefined {
  return state.kind === 'draft' ? undefined : state.sent;
}

/** Whether it was sent and waits for an answer. */
export function isWaiting({ state }: Pick<Letter, 'state'>): boolean {
  return state.kind === 'sent';
}

/**
 * How long it has waited for an answer, or did; none where it was sent later than now. Undefined where it was not sent.
 */
export function waitOf({ state }: Pick<Letter, 'state'>, now: Moment): Span | undefined {
  const sent = sentOf(state);
  return sent && spanBetween(sent.at, endOf(state) ?? now);
}

/** When the wait ended: with what came first. */
function endOf(state: LetterState): Moment | undefined {
  if (state.kind === 'draft' || state.kind === 'sent') return undefined;
  const answered = answeredAt(state);
  return answered && epochOf(answered) < epochOf(state.at) ? answered : state.at;
}

/** The letter with other words. One that was sent remembers when that was. */
export function rewrite(letter: Letter, body: string, now: Moment): Letter {
  const { state } = letter;
  if (state.kind === 'draft' || !state.sent || body === letter.body) return { ...letter, body };
  return { ...letter, body, state: { ...state, sent: { ...state.sent, changed: now } } };
}

/** Whether a letter is sent now that was not before: what was sent then stays to be read, whatever becomes of it. */
export function isSentNow(before: AnyRecord | undefined, now: AnyRecord): boolean {
  if (now.kind !== 'letter' || !sentOf(now.state)) return false;
  return before?.kind !== 'letter' || !sentOf(before.state);
}

/**
 * The moment of a wait that was hardest, the first of equals: how long one had waited, and how hard it was, 0 to 10.
 */
export interface HardWait {
  readonly after: Span;
  readonly wait: number;
}

/** When the wait for a letter's answer was hardest, by its check-ins; undefined where none rated it. */
export function hardestWait({ id, state }: Letter, checkIns: readonly CheckIn[]): HardWait | undefined {
  const sent = sentOf(state);
  let hardest: (CheckIn & { readonly wait: number }) | undefined;
  for (const checkIn of checkIns) {
    const { wait } = checkIn;
    if (checkIn.of !== id || wait === undefined) continue;
    if (!hardest || wait > hardest.wait || (wait === hardest.wait && epochOf(checkIn.at) < epochOf(hardest.at)))
      hardest = { ...checkIn, wait };
  }
  return sent && hardest && { after: spanBetween(sent.at, hardest.at), wait: hardest.wait };
}

/** The last letter that was sent before another one, to the same person; of two at the same time the lesser id. */
export function letterBefore(letter: Letter, letters: readonly Letter[]): Letter | undefined {
  return sentBefore(letter, letters)[0];
}

/** The letters that were sent before another one, to the same person, last first. */
function sentBefore(letter: Letter, letters: readonly Letter[]): readonly Letter[] {
  const time = ({ state }: Letter) => epochOf(sentOf(state)?.at ?? letter.at);
  return letters
    .filter(
      (other) => other.id !== letter.id && other.to === letter.to && sentOf(other.state) && time(other) < time(letter),
    )
    .sort((one, other) => time(other) - time(one) || (one.id < other.id ? -1 : 1));
}

/** How the waits before a letter's went. */
export interface EarlierWaits {
  /** The last letter before it to which an answer came, or that was talked about. */
  readonly last: Letter;
  /** What the feeling said while that one waited, when that was hardest; empty where it was not put in words. */
  readonly said: string;
  /** Whether something came of every letter that was sent to the same person before, and there were several. */
  readonly always: boolean;
}

/** How it went with letters to the same person that were sent before; undefined where nothing has come of any. */
export function earlierWaits(
  letter: Letter,
  letters: readonly Letter[],
  checkIns: readonly CheckIn[],
): EarlierWaits | undefined {
  const before = sentBefore(letter, letters);
  const ended = before.filter(({ state }) => state.kind === 'answered' || state.kind === 'talked');
  const [last] = ended;
  if (!last) return undefined;
  const said = checkIns
    .filter(({ of, body }) => of === last.id && body.trim() !== '')
    .sort((one, other) => (other.wait ?? -1) - (one.wait ?? -1) || epochOf(one.at) - epochOf(other.at));
  return { last, said: said[0]?.body.trim() ?? '', always: before.length > 1 && ended.length === before.length };
}
