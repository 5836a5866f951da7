import { useRef, useState, type SyntheticEvent } from 'react';
import { checkInsOf } from '../../../electron/domain/therapy/checkIn';
import { answeredAt } from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { OwnText } from '../../page/OwnText';
import { Button } from '../../ui/Button';
import { undoable } from '../../ui/undoable';
import { keepTouchstone, Picture } from '../touchstones';
import type { Asking } from './asking';

interface Props {
  readonly writing: Writing<Letter>;
  readonly onAsk: (asking: Asking) => void;
}

/** Whether there is a place for what came of a letter. */
export function hasCome({ state, answer, image, said }: Letter): boolean {
  return state.kind === 'answered' || state.kind === 'talked' || answer !== '' || said !== '' || image !== undefined;
}

/** What came of a letter, in the other's words, and beside it what one wrote while one waited. */
export function WhatCame({ writing, onAsk }: Props) {
  const letter = writing.record.use();
  const { state } = letter;
  const [first] = useState(state.kind);
  const now = useNow();
  const answered = answeredAt(state);
  const hasAnswer = answered !== undefined || letter.answer !== '' || letter.image !== undefined;
  const talked = state.kind === 'talked' ? state.at : undefined;
  if (!hasCome(letter)) return null;
  return (
    <section className="what-came" aria-label={t('letter.whatCame')}>
      <Meanwhile letter={letter} now={now} />
      <div className="came">
        {hasAnswer && (
          <Part
            writing={writing}
            name="answer"
            at={answered}
            from="message"
            told={answered && cameWords(letter.came, momentWords(answered, now))}
            hint={t('letter.answerHint')}
            autoFocus={state.kind === 'answered' && first !== 'answered'}
            onAsk={() => {
              onAsk('answer');
            }}
          />
        )}
        {hasAnswer && <AnswerPicture writing={writing} />}
        {(talked !== undefined || letter.said !== '') && (
          <Part
            writing={writing}
            name="said"
            at={talked}
            from="said"
            told={talked && t('letter.talkedOn', { when: momentWords(talked, now) })}
            hint={t('letter.saidHint')}
            autoFocus={state.kind === 'talked' && first !== 'talked'}
            onAsk={() => {
              onAsk('talk');
            }}
          />
        )}
      </div>
    </section>
  );
}

function cameWords(how: string, when: string): string {
  return how === '' ? t('letter.cameOn', { when }) : t('letter.cameOnBy', { when, how });
}

interface PartProps {
  readonly writing: Writing<Letter>;
  readonly name: 'answer' | 'said';
  readonly at: Moment | undefined;
  readonly from: 'message' | 'said';
  /** When and how it came. */
  readonly told: string | undefined;
  readonly hint: string;
  readonly autoFocus: boolean;
  readonly onAsk: () => void;
}

/** The words that came, and what can be kept of them. */
function Part({ writing, name, at, from, told, hint, autoFocus, onAsk }: PartProps) {
  const words = writing.record.useOf((letter) => letter[name]);
  const selected = useRef('');
  const select = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLTextAreaElement)
      selected.current = target.value.slice(target.selectionStart, target.selectionEnd).trim();
  };
  const keep = () => {
    const { id, to, image, at: written } = writing.record.get();
    const chosen = selected.current;
    const isWhole = chosen === '' || !words.includes(chosen);
    const quote = isWhole ? words.trim() : chosen;
    void keepTouchstone(
      { at: at ?? written, person: to, from, words: quote, source: { record: id, quote } },
      isWhole && name === 'answer' ? image : undefined,
    );
  };
  return (
    <div className="part" onSelect={select}>
      <OwnText
        writing={writing}
        name={name}
        label={t(`letter.${name}Label`)}
        placeholder={hint}
        autoFocus={autoFocus}
      />
      <div className="about">
        {told !== undefined && (
          <Button variant="quiet" onPress={onAsk}>
            {told}
          </Button>
        )}
        {words.trim() !== '' && (
          <Button variant="quiet" onPress={keep}>
            {t('touchstone.keepSelection')}
          </Button>
        )}
      </div>
    </div>
  );
}

function AnswerPicture({ writing }: { readonly writing: Writing<Letter> }) {
  const image = writing.record.useOf((letter) => letter.image);
  return (
    <Picture
      image={image}
      onChange={(next) => {
        writing.change({ image: next });
      }}
      onRemove={() => {
        void undoable('picture', t('touchstone.removed'), writing.record.get(), (present) => ({
          ...present,
          image: undefined,
        }));
      }}
    />
  );
}

/** What was felt while it was waited for, to stand beside what came. */
function Meanwhile({ letter, now }: { readonly letter: Letter; readonly now: Moment }) {
  const said = checkInsOf(letter.id, useKind('check-in')).filter(({ body }) => body.trim() !== '');
  if (said.length === 0) return null;
  return (
    <div className="meanwhile">
      <h2>{t('letter.meanwhile')}</h2>
      <ul>
        {said.map(({ id, at, body }) => (
          <li key={id}>
            <span className="words" dir="auto">
              {body}
            </span>
            <span className="meta">{momentWords(at, now)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
