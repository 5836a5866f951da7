import type { Id } from '../../electron/domain/id';
import { on, request } from './bridge';
import { store } from './store';
import type { Writing } from './writing';

/** Milliseconds for which a record has stood on the page when it counts as shown. */
const MOMENT = 1000;
const NONE: ReadonlySet<Id> = new Set();

/**
 * Records that ended the window, or made it stand still, and that nobody has asked for since; undefined until it is
 * known.
 */
const heldBack = store<ReadonlySet<Id> | undefined>(undefined);
/** Shown as they are written, without the look of what they mean. */
const plain = store<ReadonlySet<Id>>(NONE);
/** What is being drawn. */
let opening: Id | undefined;

/**
 * Asks which records ended the window, and settles what is drawn whenever everything is saved: a window that can do
 * that stands.
 */
export function startOpening(): void {
  void request('opening.ended').then((answer) => {
    heldBack.set(new Set(answer.ok ? answer.value : []));
  });
  on('flush', () => {
    if (opening !== undefined) settle(opening, false);
  });
}

/** Whether it is known yet what must not be opened by itself. */
export function useKnowsHeldBack(): boolean {
  return heldBack.useOf((ids) => ids !== undefined);
}

/** Whether a record is not to be opened before somebody has asked for it. */
export function useIsHeldBack(id: Id | undefined): boolean {
  return heldBack.useOf((ids) => id !== undefined && ids?.has(id) === true);
}

/** Whether a record is shown as it is written. */
export function useIsPlain(id: Id): boolean {
  return plain.useOf((ids) => ids.has(id));
}

/** Somebody has asked for it. `plainly`: as it is written, without the look of what it means. */
export function openAllTheSame(id: Id, plainly: boolean): void {
  const others = (ids: ReadonlySet<Id> = NONE) => [...ids].filter((one) => one !== id);
  plain.set(new Set(plainly ? [...plain.get(), id] : others(plain.get())));
  heldBack.set(new Set(others(heldBack.get())));
}

/** A record is about to be drawn. It is said before that, for afterwards nothing might be said any more. */
export function beginOpening(id: Id): void {
  opening = id;
  void request('opening.begin', { id });
}

/** A record stands on the page. The returned function ends that. */
export function standsOnPage({ id, begun }: Writing): () => void {
  if (begun) settle(id, false);
  const timer = setTimeout(() => {
    settle(id, !plain.get().has(id));
  }, MOMENT);
  return () => {
    clearTimeout(timer);
    if (opening === id) settle(id, false);
  };
}

function settle(id: Id, whole: boolean): void {
  if (opening === id) opening = undefined;
  void request('opening.shown', { id, whole });
}
