import { tooMuchWords } from '../../../electron/domain/therapy/tooMuch';
import { request } from '../../client/bridge';
import { useJournalState } from '../../client/journal';
import { allOfKind } from '../../client/records';
import { useTooMuchOnLock } from '../../client/settings';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { toast } from '../../ui/toast';

/**
 * Whether it may be read from the lock screen, which is its owner's to choose. Nothing where the journal has no lock.
 */
export function OnLockScreen() {
  const journal = useJournalState();
  const folder = journal?.state === 'open' && journal.encrypted ? journal.folder : undefined;
  const isAllowed = useTooMuchOnLock(folder) !== null;
  if (folder === undefined) return null;
  return (
    <section className="on-lock-screen" aria-label={t('tooMuch.lock')}>
      <h2>{t('tooMuch.lock')}</h2>
      <p>{t(isAllowed ? 'tooMuch.lockOn' : 'tooMuch.lockOff')}</p>
      <div>
        <Button
          onPress={() => {
            void choose(folder, !isAllowed);
          }}
        >
          {t(isAllowed ? 'tooMuch.disallow' : 'tooMuch.allow')}
        </Button>
      </div>
    </section>
  );
}

async function choose(folder: string, isAllowed: boolean): Promise<void> {
  if (!(await allow(folder, isAllowed))) return;
  toast({
    text: t(isAllowed ? 'tooMuch.allowed' : 'tooMuch.disallowed'),
    action: {
      label: t('common.undo'),
      onPress: () => {
        void allow(folder, !isAllowed);
      },
    },
  });
}

function allow(folder: string, isAllowed: boolean): Promise<boolean> {
  return orSay(request('tooMuch.allow', { folder, pages: isAllowed ? tooMuchWords(allOfKind('too-much')) : null }));
}
