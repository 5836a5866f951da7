import { useState } from 'react';
import { answer, letLetterGo, letterSteps, send, sentOf, talk, waitOf, type Letter, type LetterStep, type Sent } from '../../../electron/domain/letter';
import { momentAt } from '../../../electron/domain/moment';
import { unreachable } from '../../../electron/domain/result';
import { lastSession, type Session } from '../../../electron/domain/session';
import { useSessions } from '../../client/hours';
import { useNow } from '../../client/now';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { spanWords } from '../../messages/spans';
import { Button } from '../../ui/Button';
import { SidePart } from '../../ui/SideScreen';
import { undoable } from '../../ui/undoable';
import { SendDialog } from './SendDialog';
import { Wait } from './Wait';

/** The wait, and what can be done with a letter. */
export function LetterAside({ writing }: { readonly writing: Writing<Letter> }) {
  const state = writing.record.useOf((letter) => letter.state);
  const sessions = useSessions();
  const now = useNow();
  const [isSending, setSending] = useState(false);
  const span = waitOf({ state }, now);
  return (
    <>
      {span && (
        <SidePart>
          <p className="meta">{t(state.kind === 'sent' ? 'letter.waiting' : 'letter.waited')}</p>
          <p className="letter-wait">{spanWords(span)}</p>
        </SidePart>
      )}
      {sentOf(state) && <Wait letter={writing.id} to={writing.record.get().to} isOver={state.kind !== 'sent'} now={now} />}
      <SidePart>
        {letterSteps({ state }).map((step) => (
          <Button key={step} wide onPress={() => { if (step === 'send') setSending(true); else act(writing.record.get(), step, sessions); }}>{t(`letter.${step}`)}</Button>
        ))}
      </SidePart>
      {isSending && <SendDialog onClose={() => { setSending(false); }} onSend={(sent) => { setSending(false); sendIt(writing.record.get(), sent); }} />}
    </>
  );
}

function sendIt(letter: Letter, sent: Sent): void {
  void undoable(t('letter.sent'), letter, (present) => send(present, sent));
}

function act(letter: Letter, step: Exclude<LetterStep, 'send'>, sessions: readonly Session[]): void {
  const now = momentAt(Date.now());
  switch (step) {
    case 'answer': void undoable(t('letter.answered'), letter, (present) => answer(present, now)); return;
    case 'talk': void undoable(t('letter.talked'), letter, (present) => talk(present, now, lastSession(sessions, now)?.id)); return;
    case 'let-go': void undoable(t('letter.letGo'), letter, (present) => letLetterGo(present, now)); return;
    default: unreachable(step);
  }
}
