import { useState } from 'react';
import { dayOf } from '../../../electron/domain/time/moment';
import { whatHelped } from '../../../electron/domain/therapy/reaching';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { didWords } from './phrases';

/** So many earlier times are shown. */
const MOST = 3;

/** Earlier times in which the pull eased, one step away. */
export function Earlier() {
  const helped = whatHelped(useKind('reaching'));
  const now = useNow();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="earlier">
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        onPress={() => {
          setIsOpen(!isOpen);
        }}
      >
        {t(isOpen ? 'reaching.earlierHide' : 'reaching.earlier')}
      </Button>
      {isOpen && helped.length === 0 && <p className="meta">{t('reaching.noEarlier')}</p>}
      {isOpen && helped.length > 0 && (
        <ul>
          {helped.slice(0, MOST).map(({ id, at, before = 0, after = 0, did, body }) => (
            <li key={id}>
              <span className="meta">
                {[dayWords(dayOf(at), dayOf(now)), t('reaching.eased', { before, after }), didWords(did)].join(', ')}
              </span>
              {body !== '' && (
                <span className="calm" dir="auto">
                  {body}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
