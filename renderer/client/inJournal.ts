import type { InJournal } from '../../electron/contract/screens';
import { useAttentionCount } from './attention';
import { useHasEnded } from './endings';
import { usePresentPerson } from './people';
import { useSealed } from './sealedTexts';

/** What there is in the journal that a screen or a command may need. */
export function useInJournal(): InJournal {
  return { hasSomebody: usePresentPerson() !== undefined, hasEnded: useHasEnded(), hasUnread: useUnread() > 0 };
}

/** How many files need a look. */
export function useUnread(): number {
  return useAttentionCount() + useSealed().unreadable;
}
