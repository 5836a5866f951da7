import type { Standing } from '../../electron/contract/sealedTexts';
import { on, request } from './bridge';
import { store } from './store';

const standing = store<Standing>({ waiting: 0, unreadable: 0, isKept: true });

/** What this computer keeps sealed of the journal in use. */
export const useSealed = standing.use;

/** Follows that. `joined` is called when all that waited has come into the journal. */
export function startSealed(joined: () => void): void {
  on('sealed', (event) => {
    const { waiting } = standing.get();
    standing.set(event.standing);
    if (waiting > 0 && event.standing.waiting + event.standing.unreadable === 0) joined();
  });
  void request('sealed.standing').then((answer) => {
    if (answer.ok) standing.set(answer.value);
  });
}
