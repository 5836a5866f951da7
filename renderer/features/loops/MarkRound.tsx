import { useState, type RefObject } from 'react';
import type { Entry } from '../../../electron/domain/kinds/entry';
import { roundsIn } from '../../../electron/domain/therapy/round';
import { usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { useLoopsSeen } from './rounds';
import { isUnwritten, type Writing } from '../../client/writing';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { markAndSay } from './marking';
import { PickField } from '../../page/PickField';
import './rounds.css';

interface Props {
  readonly writing: Writing<Entry>;
  readonly editor: RefObject<EditorHandle | null>;
}

/** Marks the entry as one more round of a loop, or what is selected in it. */
export function MarkRound({ writing, editor }: Props) {
  const unwritten = writing.record.useOf(() => isUnwritten(writing));
  const [quote, setQuote] = useState('');
  return (
    <Popup
      label={t('round.markTitle')}
      trigger={
        <Button variant="quiet" isDisabled={unwritten}>
          {t('round.mark')}
        </Button>
      }
      onOpenChange={(isOpen) => {
        if (isOpen) setQuote(editor.current?.selected().trim() ?? '');
      }}
    >
      {(close) => <MarkForm writing={writing} quote={quote} onDone={close} />}
    </Popup>
  );
}

interface FormProps {
  readonly writing: Writing<Entry>;
  readonly quote: string;
  readonly onDone: () => void;
}

function MarkForm({ writing, quote, onDone }: FormProps) {
  const seen = useLoopsSeen();
  const person = usePresentPerson();
  const rounds = roundsIn(writing.id, useKind('round'));
  const names = [...new Set(seen.map(({ loop }) => loop.title).filter((name) => name.trim() !== ''))];
  const taken = seen.filter(({ loop }) => rounds.some((round) => round.loop === loop.id)).map(({ loop }) => loop.title);
  const pick = async (name: string) => {
    onDone();
    await writing.autosave.flush();
    await markAndSay({ entry: writing.record.get(), quote, name, person: person?.id });
  };
  return (
    <div className="mark-round">
      <p className="meta">{t(quote === '' ? 'round.ofEntry' : 'round.ofSelection')}</p>
      {quote !== '' && <blockquote dir="auto">{quote}</blockquote>}
      <PickField
        label={t('loop.name')}
        hint={t('loop.nameHint')}
        words={names}
        taken={taken}
        onPick={(name) => {
          void pick(name);
        }}
        onDone={onDone}
      />
    </div>
  );
}
