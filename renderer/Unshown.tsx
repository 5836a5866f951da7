import { runCommand } from './client/commands';
import { go } from './client/route';
import { t } from './messages';
import { Button } from './ui/Button';
import { TryAgain } from './ui/Caught';
import { Notice } from './ui/Notice';

interface Props {
  /** Draws anew what could not be drawn. */
  readonly onAgain: () => void;
}

/** Stands in the place of a screen that cannot be shown. */
export function Unshown({ onAgain }: Props) {
  return (
    <section className="record-page unread">
      <Notice
        tone="ember"
        urgent
        action={
          <>
            <Button
              onPress={() => {
                go({ screen: 'journal' });
              }}
            >
              {t('journal.back')}
            </Button>
            <TryAgain onPress={onAgain} />
          </>
        }
      >
        {t('caught.screen')}
      </Notice>
    </section>
  );
}

/** What is needed most, where the way to everything cannot be shown. */
export function Ways({ onAgain }: Props) {
  return (
    <nav className="navigation" aria-label={t('frame.navigation')}>
      <p className="meta">{t('caught.part')}</p>
      <TryAgain onPress={onAgain} />
      <Button
        onPress={() => {
          runCommand('search');
        }}
      >
        {t('journal.search')}
      </Button>
      <Button
        onPress={() => {
          go({ screen: 'journal' });
        }}
      >
        {t('frame.journal')}
      </Button>
      <Button
        onPress={() => {
          runCommand('lock');
        }}
      >
        {t('frame.lock')}
      </Button>
    </nav>
  );
}
