import { inOrder, tooMuchWords } from '../../../electron/domain/therapy/tooMuch';
import { runCommand } from '../../client/commands';
import { useInJournal } from '../../client/inJournal';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { TooMuchText } from '../../page/TooMuchText';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { beginTooMuch, change } from './beginTooMuch';
import { OnLockScreen } from './OnLockScreen';
import './tooMuch.css';

/**
 * What can be done now, whom one can reach, and sentences for hard hours: one's own, and until those are there some
 * that are true for anybody. Where several computers have begun it, all of them, oldest first.
 */
export function TooMuchScreen() {
  const records = inOrder(useKind('too-much'));
  const told = records.filter((record) => tooMuchWords([record]).length > 0);
  const [first] = records;
  const hasSentences = told.some(({ body }) => body.trim() !== '');
  return (
    <Page title={t('tooMuch.title')}>
      <div className="too-much">
        <Ways />
        {told.map((record, index) => (
          <section key={record.id} className="one">
            <TooMuchText {...record} />
            <div>
              <Button
                {...(told.length > 1 ? { 'aria-label': t('tooMuch.changeOne', { number: index + 1 }) } : {})}
                onPress={() => {
                  change(record.id);
                }}
              >
                {t('tooMuch.change')}
              </Button>
            </div>
          </section>
        ))}
        {!hasSentences && <TooMuchText contacts={[]} body={t('tooMuch.general')} />}
        {told.length === 0 && (
          <p className="to-fill meta">
            {t('tooMuch.yours')}{' '}
            <Button
              variant="quiet"
              onPress={() => {
                if (first) change(first.id);
                else beginTooMuch();
              }}
            >
              {t('tooMuch.fill')}
            </Button>
          </p>
        )}
        <p className="meta">{t('tooMuch.noService')}</p>
        {told.length > 0 && <OnLockScreen />}
      </div>
    </Page>
  );
}

/** What is there for a hard hour, first of all an empty page. */
function Ways() {
  const { hasSomebody } = useInJournal();
  const hasTouchstones = useKind('touchstone').length > 0;
  return (
    <div className="ways-now">
      <Button
        variant="primary"
        onPress={() => {
          runCommand('write');
        }}
      >
        {t('tooMuch.write')}
      </Button>
      {hasSomebody && (
        <Button
          onPress={() => {
            go({ screen: 'reaching' });
          }}
        >
          {t('reaching.title')}
        </Button>
      )}
      {hasTouchstones && (
        <Button
          onPress={() => {
            go({ screen: 'touchstones' });
          }}
        >
          {t('touchstones.title')}
        </Button>
      )}
    </div>
  );
}
