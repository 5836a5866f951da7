import { inOrder, tooMuchWords } from '../../../electron/domain/therapy/tooMuch';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { TooMuchText } from '../../page/TooMuchText';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { beginTooMuch, change } from './beginTooMuch';
import { OnLockScreen } from './OnLockScreen';
import './tooMuch.css';

/**
 * Whom one can reach and one's own sentences for hard hours. Where several computers have begun it, all of them, oldest
 * first.
 */
export function TooMuchScreen() {
  const records = inOrder(useKind('too-much'));
  const [first] = records;
  const fill = () => {
    if (first) change(first.id);
    else beginTooMuch();
  };
  if (tooMuchWords(records).length === 0) {
    return (
      <Page title={t('tooMuch.title')}>
        <Empty
          title={t('tooMuch.empty')}
          text={t('tooMuch.emptyText')}
          action={
            <>
              <Button variant="primary" onPress={fill}>
                {t('tooMuch.fill')}
              </Button>
              <p className="meta">{t('tooMuch.noService')}</p>
            </>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t('tooMuch.title')}>
      <div className="too-much">
        {records.map((record, index) => (
          <section key={record.id} className="one">
            <TooMuchText {...record} />
            <div>
              <Button
                {...(records.length > 1 ? { 'aria-label': t('tooMuch.changeOne', { number: index + 1 }) } : {})}
                onPress={() => {
                  change(record.id);
                }}
              >
                {t('tooMuch.change')}
              </Button>
            </div>
          </section>
        ))}
        <p className="meta">{t('tooMuch.noService')}</p>
        <OnLockScreen />
      </div>
    </Page>
  );
}
