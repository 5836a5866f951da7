import { useState } from 'react';
import { isWaiting, rewrite, sentOf } from '../../../electron/domain/therapy/letter';
import { MEANT, type Letter } from '../../../electron/domain/kinds/letter';
import { momentAt } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { useName, usePeople } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { ownTexts } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { useFeelingAndFact } from '../feelingAndFact';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Choice } from '../../ui/Choice';
import { Segmented } from '../../ui/Segmented';
import { Asked } from './Asked';
import type { Asking } from './asking';
import { SeenOn } from './Holding';
import { LetterAside } from './LetterAside';
import './letters.css';
import { WaitBefore } from './Wait';
import { WaysOut } from './WaysOut';
import { hasCome, WhatCame } from './WhatCame';

/** The page of a letter: the text, whom it is for, and beside it the wait. */
export function LetterPage(props: PageProps<Letter>) {
  const { writing, editor } = props;
  const fact = useFeelingAndFact(writing);
  const [asking, setAsking] = useState<Asking>();
  // What was sent is read, until somebody says that it is to be changed.
  const [changing, setChanging] = useState(false);
  const wasSent = writing.record.useOf(({ state }) => sentOf(state) !== undefined);
  const isReadOnly = wasSent && !changing;
  const name = useName(writing.record.useOf(({ to }) => to)) ?? '';
  return (
    <RecordPage
      {...props}
      label={t('letter.page')}
      bar={
        <>
          <Standing writing={writing} />
          <WaysOut writing={writing} />
        </>
      }
      head={
        <>
          <SeenFirst writing={writing} />
          <TitleField
            writing={writing}
            hint={t('letter.titleHint')}
            isReadOnly={isReadOnly}
            onLeave={() => {
              editor.current?.focus();
            }}
          />
          <To writing={writing} />
          {wasSent && (
            <AsSent
              writing={writing}
              isReadOnly={isReadOnly}
              onChange={() => {
                setChanging(true);
                setTimeout(() => {
                  editor.current?.focus();
                });
              }}
            />
          )}
        </>
      }
      isReadOnly={isReadOnly}
      onBody={(body) => {
        const { state } = rewrite(writing.record.get(), body, momentAt(Date.now()));
        writing.change({ body, state });
      }}
      bodyHint={name === '' ? t('letter.bodyHintPlain') : t('letter.bodyHint', { name })}
      below={<Below writing={writing} onAsk={setAsking} />}
      aside={
        <>
          <LetterAside writing={writing} onAsk={setAsking} />
          {asking && (
            <Asked
              writing={writing}
              asking={asking}
              onClose={() => {
                setAsking(undefined);
              }}
            />
          )}
        </>
      }
      further={[fact]}
    />
  );
}

/** When one meets again, before anything else where there is no room beside the letter. */
function SeenFirst({ writing }: { readonly writing: Writing<Letter> }) {
  const letter = writing.record.use();
  const now = useNow();
  if (!isWaiting(letter)) return null;
  return (
    <div className="seen-first">
      <SeenOn letter={letter} now={now} />
    </div>
  );
}

interface AsSentProps {
  readonly writing: Writing<Letter>;
  readonly isReadOnly: boolean;
  readonly onChange: () => void;
}

/** That these are the words that were sent, or no longer, and where those are. */
function AsSent({ writing, isReadOnly, onChange }: AsSentProps) {
  const changed = writing.record.useOf(({ state }) => sentOf(state)?.changed);
  const now = useNow();
  return (
    <p className="as-sent meta">
      {changed
        ? t('letter.changed', { when: momentWords(changed, now) })
        : t(isReadOnly ? 'letter.asSent' : 'letter.changing')}{' '}
      {isReadOnly && (
        <Button variant="quiet" onPress={onChange}>
          {t('letter.change')}
        </Button>
      )}
    </p>
  );
}

function Standing({ writing }: { readonly writing: Writing<Letter> }) {
  const state = writing.record.useOf((letter) => letter.state);
  const now = useNow();
  const at = state.kind === 'sent' ? state.sent.at : state.kind === 'draft' ? now : state.at;
  const meant = writing.record.useOf((letter) => letter.meant);
  if (state.kind === 'draft') return <Chip>{t(`letter.draft.${meant}`)}</Chip>;
  return <Chip tone="gold">{t(`letter.is.${state.kind}`, { when: momentWords(at, now) })}</Chip>;
}

/** Whom it is for. */
function To({ writing }: { readonly writing: Writing<Letter> }) {
  const to = writing.record.useOf((letter) => letter.to);
  const people = usePeople().filter(({ name }) => name !== '');
  const options = [
    { value: '', label: t('letter.toNobody') },
    ...people.map(({ id, name }) => ({ value: id, label: t('letter.to', { name }) })),
  ];
  if (people.length === 0) return null;
  const shown = people.some(({ id }) => id === to) ? (to ?? '') : '';
  return (
    <div className={shown === '' ? 'letter-to nobody' : 'letter-to'}>
      <Choice
        label={t('letter.toLabel')}
        value={shown}
        options={options}
        onChange={(chosen) => {
          writing.change({ to: people.find(({ id }) => id === chosen)?.id });
        }}
      />
    </div>
  );
}

/** How the wait was so far; below the letter, so that nothing beside it has to be scrolled for. */
function WaitSoFar({ writing }: { readonly writing: Writing<Letter> }) {
  const letter = writing.record.use();
  const now = useNow();
  return isWaiting(letter) ? <WaitBefore letter={letter} isTold={hasCome(letter)} now={now} /> : null;
}

function Below({ writing, onAsk }: { readonly writing: Writing<Letter>; readonly onAsk: (asking: Asking) => void }) {
  const meant = writing.record.useOf((letter) => letter.meant);
  const isDraft = writing.record.useOf(({ state }) => state.kind === 'draft');
  return (
    <div className="letter-below">
      <WhatCame writing={writing} onAsk={onAsk} />
      <WaitSoFar writing={writing} />
      {isDraft && (
        <Segmented
          label={t('letter.meant')}
          value={meant}
          options={MEANT.map((value) => ({ value, label: t(`letter.meant.${value}`) }))}
          onChange={(next) => {
            writing.change({ meant: next });
          }}
        />
      )}
      <div className="hope-and-fear">{ownTexts(writing, t('letter.later'))}</div>
    </div>
  );
}
