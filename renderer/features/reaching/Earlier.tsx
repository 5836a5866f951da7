import { dayOf } from '../../../electron/domain/time/moment';
import { whatHelped } from '../../../electron/domain/therapy/reaching';
import { plainText } from '../../../electron/domain/text/plain';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { didWords } from './phrases';

/** So many earlier times are shown. */
const MOST = 3;

/** Earlier times in which the pull eased, large. Nothing where there is none. */
export function Earlier() {
  const helped = whatHelped(useKind('reaching'));
  const now = useNow();
  if (helped.length === 0) return null;
  return (
    <section className="earlier" aria-label={t('reaching.earlier')}>
      <h2>{t('reaching.earlier')}</h2>
      <ul>
        {helped.slice(0, MOST).map(({ id, at, did, body }) => (
          <li key={id}>
            <span className="did">{didWords(did)}</span>
            {body.trim() !== '' && (
              <span className="said" dir="auto">
                {plainText(body)}
              </span>
            )}
            <span className="meta">{dayWords(dayOf(at), dayOf(now))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
