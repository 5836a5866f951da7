import { store } from '../client/store';

export interface Toast {
  readonly text: string;
  /** What one may still do about it; pressing it ends the toast. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export interface ShownToast extends Toast {
  readonly number: number;
}

/** The toasts that are shown now, oldest first. */
export const toasts = store<readonly ShownToast[]>([]);

let last = 0;

/** Says something briefly at the foot of the window; at most three at a time. */
export function toast(words: Toast): void {
  last += 1;
  toasts.set([...toasts.get().slice(-2), { ...words, number: last }]);
}

/** Takes all toasts away. */
export function dismissAll(): void {
  toasts.set([]);
}

/** Takes a toast away. */
export function dismiss(number: number): void {
  toasts.set(toasts.get().filter((one) => one.number !== number));
}
