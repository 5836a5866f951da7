import {
  answer,
  letLetterGo,
  retell,
  retellAnswer,
  retellTalk,
  send,
  sentOf,
  talk,
  unsend,
  waitOn,
  answeredAt,
  type Came,
} from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { Session } from '../../../electron/domain/kinds/session';
import { momentAt } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { undoable } from '../../ui/undoable';

/** What is asked about a letter: when it was sent, when an answer came, when it was talked about. */
export type Asking = 'send' | 'answer' | 'talk';

/** Keeps when and how it was sent, for the first time or anew. */
export function tellSent(letter: Letter, { at, how }: Came): void {
  const sent = sentOf(letter.state);
  if (sent)
    void undoable('letter-resend', t('letter.retold'), letter, (present) => retell(present, { ...sent, at, how }));
  else void undoable('letter-send', t('letter.sent'), letter, (present) => send(present, { at, how }));
}

/** Keeps when and how an answer came, for the first time or anew. */
export function tellAnswered(letter: Letter, came: Came): void {
  if (answeredAt(letter.state))
    void undoable('letter-came', t('letter.retold'), letter, (present) => retellAnswer(present, came));
  else void undoable('letter-answer', t('letter.answered'), letter, (present) => answer(present, came));
}

/** Keeps when it was talked about, for the first time or anew. */
export function tellTalked(letter: Letter, { at }: Came, session: Session | undefined): void {
  if (letter.state.kind === 'talked')
    void undoable('letter-came', t('letter.retold'), letter, (present) => retellTalk(present, at));
  else void undoable('letter-talk', t('letter.talked'), letter, (present) => talk(present, at, session?.id));
}

/** Keeps that it was not sent after all. */
export function takeBackSending(letter: Letter): void {
  void undoable('letter-unsend', t('letter.unsent'), letter, unsend);
}

/** Keeps that no answer came. */
export function noAnswer(letter: Letter): void {
  void undoable('letter-let-go', t('letter.letGo'), letter, (present) => letLetterGo(present, momentAt(Date.now())));
}

/** Keeps that it waits still. */
export function waitStill(letter: Letter): void {
  void undoable('letter-wait', t('letter.waits'), letter, waitOn);
}
