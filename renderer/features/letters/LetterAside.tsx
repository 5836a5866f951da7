import { hasCome } from './WhatCame';
import { isWaiting, offeredSteps, sentOf, type LetterStep } from '../../../electron/domain/therapy/letter';
import type { Letter, Sent } from '../../../electron/domain/kinds/letter';
import { unreachable } from '../../../electron/domain/result';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { BringToSession } from '../list';
import { Button } from '../../ui/Button';
import { SidePart } from '../../ui/SideScreen';
import { noAnswer, waitStill, type Asking } from './asking';
import { HowLong, SeenOn } from './Holding';
import { Wait, WaitBefore } from './Wait';

interface Props {
  readonly writing: Writing<Letter>;
  readonly onAsk: (asking: Asking) => void;
}

/** The wait, and what can be done with a letter. */
export function LetterAside({ writing, onAsk }: Props) {
  const letter = writing.record.use();
  const { state } = letter;
  const now = useNow();
  const sent = sentOf(state);
  const sessions = useKind('session');
  const [foremost, ...others] = offeredSteps(letter, sessions, now);
  const step = (one: LetterStep, isForemost: boolean) => (
    <Button
      key={one}
      {...(isForemost ? { wide: true } : { variant: 'quiet' })}
      onPress={() => {
        act(writing.record.get(), one, onAsk);
      }}
    >
      {t(`letter.${one}`)}
    </Button>
  );
  return (
    <>
      {isWaiting(letter) && (
        <div className="seen-beside">
          <SeenOn letter={letter} now={now} />
        </div>
      )}
      {sent && (
        <div className="letter-sent">
          <Button
            variant="quiet"
            onPress={() => {
              onAsk('send');
            }}
          >
            {sentWords(sent, momentWords(sent.at, now))}
          </Button>
          {isWaiting(letter) && <HowLong letter={letter} now={now} />}
        </div>
      )}
      {isWaiting(letter) && <Wait letter={letter} now={now} />}
      <SidePart>
        {foremost && step(foremost, true)}
        <div className="letter-steps">
          {others.map((one) => step(one, false))}
          <BringToSession writing={writing} />
        </div>
      </SidePart>
      {sent && !isWaiting(letter) && <WaitBefore letter={letter} isTold={hasCome(letter)} now={now} />}
    </>
  );
}

function sentWords({ how }: Sent, when: string): string {
  return how === '' ? t('letter.sentOn', { when }) : t('letter.sentOnBy', { when, how });
}

function act(letter: Letter, step: LetterStep, onAsk: (asking: Asking) => void): void {
  switch (step) {
    case 'send':
    case 'answer':
    case 'talk':
      onAsk(step);
      return;
    case 'let-go':
      noAnswer(letter);
      return;
    case 'wait':
      waitStill(letter);
      return;
    default:
      unreachable(step);
  }
}
