import { on, request } from './bridge';
import { store } from './store';

const count = store(0);

/** How many files in the journal's folder need a look. */
export const useAttentionCount = count.use;

/** Follows that number. */
export function startAttention(): void {
  on('attention', (event) => {
    count.set(event.count);
  });
  on('journal', ({ state }) => {
    if (state.state === 'open') void ask();
  });
  void ask();
}

async function ask(): Promise<void> {
  const answer = await request('attention.list');
  if (answer.ok) count.set(answer.value.length);
}
