import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { Session } from '../../../electron/domain/kinds/session';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { Button } from '../../ui/Button';
import { Title } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { Reading } from './Reading';
import { SessionTick } from './SessionTick';
import { useItems } from './useItems';

interface Props {
  readonly writing: Writing<Session>;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

/** The list in the hour itself: large and still. */
export function QuietList({ writing, onLeave, onEnd }: Props) {
  const [items, note] = useItems(writing);
  return (
    <>
      <Title>{t('sessions.now')}</Title>
      {items.length === 0 && <p className="lede">{t('sessions.nowEmpty')}</p>}
      <ol className="quiet-list">
        {items.map(({ summary, ...item }) => {
          const name = summary ? titleOfSummary(summary) : t('sessions.gone');
          const isBrought = item.outcome !== 'carried';
          return (
            <li key={item.record}>
              <CheckboxField
                isSelected={isBrought}
                onChange={(ticked) => {
                  note({ ...item, outcome: ticked ? 'brought' : 'carried' });
                }}
              >
                <CheckboxButton className="tick">
                  <SessionTick />
                  <span dir="auto">{name}</span>
                </CheckboxButton>
              </CheckboxField>
              <TextField
                label={t('sessions.noteOf', { name })}
                hideLabel
                placeholder={t('sessions.noteHint')}
                value={item.note}
                onChange={(words) => {
                  note({ ...item, note: words });
                }}
              />
              {summary && <Reading summary={summary} />}
            </li>
          );
        })}
      </ol>
      <div className="quiet-doings">
        <Button size="large" onPress={onLeave}>
          {t('sessions.leave')}
        </Button>
        <Button size="large" variant="primary" onPress={onEnd}>
          {t('sessions.end')}
        </Button>
      </div>
    </>
  );
}
