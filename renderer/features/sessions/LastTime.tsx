import { Fragment } from 'react';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { firstWords } from '../../../electron/domain/records/entry';
import type { Session } from '../../../electron/domain/kinds/session';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { SidePart } from '../../ui/SideScreen';
import { OutcomeChip } from './OutcomeChip';

interface Props {
  readonly session: Session;
  readonly today: Day;
  /** Whether no hour went by since of which nobody spoke. */
  readonly isLast: boolean;
}

/** What was noted of the last session, and what came of its list. */
export function LastTime({ session, today, isLast }: Props) {
  const words = firstWords(session.body);
  const isNoted = session.list.some(({ note }) => note.trim() !== '');
  return (
    <SidePart title={t(isLast ? 'sessions.last' : 'sessions.lastKept', { day: dayWords(dayOf(session.at), today) })}>
      {words === '' && !isNoted && <p className="meta">{t('sessions.noNotes')}</p>}
      {words !== '' && (
        <p className="notes" dir="auto">
          {words}
        </p>
      )}
      {session.list.map((item) => (
        <Fragment key={item.record}>
          <OutcomeChip item={item} />
          {item.note.trim() !== '' && (
            <p className="notes" dir="auto">
              {item.note}
            </p>
          )}
        </Fragment>
      ))}
      <div className="open-last">
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'record', record: session.id, from: { screen: 'sessions' } });
          }}
        >
          {t('sessions.openLast')}
        </Button>
      </div>
    </SidePart>
  );
}
