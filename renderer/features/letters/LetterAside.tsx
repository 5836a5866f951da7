import { useState } from 'react';
import {
  answer,
  letLetterGo,
  letterSteps,
  retell,
  send,
  sentOf,
  talk,
  unsend,
  waitOf,
  waitOn,
  type LetterStep,
} from '../../../electron/domain/therapy/letter';
import type { Letter, Sent } from '../../../electron/domain/kinds/letter';
import { momentAt } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { lastSession } from '../../../electron/domain/therapy/session';
import type { Session } from '../../../electron/domain/kinds/session';
import { useSessions } from '../../client/sessions';
import { useNow } from '../../client/now';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { spanWords } from '../../messages/spans';
import { BringToSession } from '../list';
import { Button } from '../../ui/Button';
import { SidePart } from '../../ui/SideScreen';
import { undoable } from '../../ui/undoable';
import { SendDialog } from './SendDialog';
import { Wait } from './Wait';

/** The wait, what came of it, and what can be done with a letter. */
export function LetterAside({ writing }: { readonly writing: Writing<Letter> }) {
  const state = writing.record.useOf((letter) => letter.state);
  const sessions = useSessions();
  const now = useNow();
  const [isSending, setSending] = useState(false);
  const span = waitOf({ state }, now);
  const sent = sentOf(state);
  const close = () => {
    setSending(false);
  };
  return (
    <>
      {span && sent && state.kind !== 'draft' && (
        <div className="letter-wait">
          <p className="meta">{t(`letter.span.${state.kind}`)}</p>
          <p className="span">{spanWords(span)}</p>
          <Button
            variant="quiet"
            onPress={() => {
              setSending(true);
            }}
          >
            {sentWords(sent, momentWords(sent.at, now))}
          </Button>
        </div>
      )}
      {sent && <Wait letter={writing.id} to={writing.record.get().to} isOver={state.kind !== 'sent'} now={now} />}
      <SidePart>
        {letterSteps({ state }).map((step) => (
          <Button
            key={step}
            wide
            onPress={() => {
              if (step === 'send') setSending(true);
              else act(writing.record.get(), step, sessions);
            }}
          >
            {t(`letter.${step}`)}
          </Button>
        ))}
        <BringToSession writing={writing} isWide />
      </SidePart>
      {isSending && (
        <SendDialog
          sent={sent}
          onClose={close}
          onSend={(told) => {
            close();
            tell(writing.record.get(), told);
          }}
          onUnsend={
            state.kind === 'sent'
              ? () => {
                  close();
                  void undoable('letter-unsend', t('letter.unsent'), writing.record.get(), unsend);
                }
              : undefined
          }
        />
      )}
    </>
  );
}

function sentWords({ how }: Sent, when: string): string {
  return how === '' ? t('letter.sentOn', { when }) : t('letter.sentOnBy', { when, how });
}

/** Keeps when and how it was sent, for the first time or anew. */
function tell(letter: Letter, sent: Sent): void {
  if (sentOf(letter.state))
    void undoable('letter-resend', t('letter.retold'), letter, (present) => retell(present, sent));
  else void undoable('letter-send', t('letter.sent'), letter, (present) => send(present, sent));
}

function act(letter: Letter, step: Exclude<LetterStep, 'send'>, sessions: readonly Session[]): void {
  const now = momentAt(Date.now());
  switch (step) {
    case 'answer':
      void undoable('letter-answer', t('letter.answered'), letter, (present) => answer(present, now));
      return;
    case 'talk':
      void undoable('letter-talk', t('letter.talked'), letter, (present) =>
        talk(present, now, lastSession(sessions, now)?.id),
      );
      return;
    case 'let-go':
      void undoable('letter-let-go', t('letter.letGo'), letter, (present) => letLetterGo(present, now));
      return;
    case 'wait':
      void undoable('letter-wait', t('letter.waits'), letter, waitOn);
      return;
    default:
      unreachable(step);
  }
}
