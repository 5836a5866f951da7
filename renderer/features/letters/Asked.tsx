import { answeredAt, sentOf } from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import { lastSession } from '../../../electron/domain/therapy/session';
import { epochOf } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { useNow } from '../../client/now';
import { useSessions } from '../../client/sessions';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { takeBackSending, tellAnswered, tellSent, tellTalked, type Asking } from './asking';
import { WhenDialog } from './WhenDialog';

interface Props {
  readonly writing: Writing<Letter>;
  readonly asking: Asking;
  readonly onClose: () => void;
}

/** Asks when something happened to a letter; the moment of the press stands there only until another is told. */
export function Asked({ writing, asking, onClose }: Props) {
  const letter = writing.record.use();
  const { state } = letter;
  const now = useNow();
  const last = lastSession(useSessions(), now);
  switch (asking) {
    case 'send': {
      const sent = sentOf(state);
      return (
        <WhenDialog
          title={t(sent ? 'letter.retellTitle' : 'letter.sendTitle')}
          action={t(sent ? 'letter.retellDo' : 'letter.sendDo')}
          at={sent?.at ?? now}
          how={sent?.how ?? ''}
          onClose={onClose}
          onKeep={(told) => {
            onClose();
            tellSent(writing.record.get(), told);
          }}
        >
          {state.kind === 'sent' && (
            <Button
              variant="quiet"
              onPress={() => {
                onClose();
                takeBackSending(writing.record.get());
              }}
            >
              {t('letter.unsend')}
            </Button>
          )}
        </WhenDialog>
      );
    }
    case 'answer':
      return (
        <WhenDialog
          title={t('letter.answer')}
          action={t('letter.retellDo')}
          at={answeredAt(state) ?? now}
          how={letter.came}
          onClose={onClose}
          onKeep={(told) => {
            onClose();
            tellAnswered(writing.record.get(), told);
          }}
        />
      );
    case 'talk': {
      // What was talked about was talked about in the last hour, where one took place since it was written.
      const since = sentOf(state)?.at ?? letter.at;
      const hour = last && epochOf(last.at) >= epochOf(since) ? last : undefined;
      return (
        <WhenDialog
          title={t('letter.talk')}
          action={t('letter.retellDo')}
          at={state.kind === 'talked' ? state.at : (hour?.at ?? now)}
          how={undefined}
          onClose={onClose}
          onKeep={(told) => {
            onClose();
            tellTalked(writing.record.get(), told, told.at === hour?.at ? hour : undefined);
          }}
        />
      );
    }
    default:
      return unreachable(asking);
  }
}
