import { useEffect, useRef, useState, type ReactNode } from 'react';
import { RUPTURE_WHERE, URGES, type Rupture } from '../../../electron/domain/kinds/rupture';
import { unreachable } from '../../../electron/domain/result';
import { isOpen } from '../../../electron/domain/therapy/rupture';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { FeelingsField } from '../../page/FeelingsField';
import { OwnText } from '../../page/OwnText';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { Segmented } from '../../ui/Segmented';

/** The questions, in the order in which those that are answered stand. */
const QUESTIONS = ['outside', 'landed', 'seemed', 'other', 'feelings', 'urge', 'urgency', 'where'] as const;

type Question = (typeof QUESTIONS)[number];

/** What may be asked of it: one press away, in any order, or never. What is answered stays where it is. */
export function RuptureFields({ writing }: { readonly writing: Writing<Rupture> }) {
  const rupture = writing.record.use();
  const [asked, setAsked] = useState<readonly Question[]>(() => QUESTIONS.filter((one) => isAnswered(rupture, one)));
  const [opened, setOpened] = useState<Question>();
  const shown = QUESTIONS.filter((one) => asked.includes(one) || isAnswered(rupture, one));
  const others = QUESTIONS.filter((one) => !shown.includes(one));
  return (
    <div className="rupture-fields">
      {shown.map((question) => (
        <Asked key={question} isFocused={question === opened}>
          <Field question={question} writing={writing} />
        </Asked>
      ))}
      {others.length > 0 && (
        <div className="questions" role="group" aria-label={t('rupture.questions')}>
          {others.map((question) => (
            <Button
              key={question}
              onPress={() => {
                setAsked([...asked, question]);
                setOpened(question);
              }}
            >
              {t('rupture.ask', { question: nameOf(question, rupture) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A question that was just opened has the focus. */
function Asked({ isFocused, children }: { readonly isFocused: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) place.current?.querySelector<HTMLElement>('textarea, input, button')?.focus();
  }, [isFocused]);
  return <div ref={place}>{children}</div>;
}

function Field({ question, writing }: { readonly question: Question; readonly writing: Writing<Rupture> }) {
  const rupture = writing.record.use();
  const { feelings, where, urge, urgency } = rupture;
  switch (question) {
    case 'feelings':
      return (
        <FeelingsField
          label={t('rupture.feelings')}
          feelings={feelings}
          onChange={(next) => {
            writing.change({ feelings: next });
          }}
        />
      );
    case 'urge':
      return (
        <Segmented
          label={t('rupture.urge')}
          value={urge ?? null}
          options={URGES.map((value) => ({ value, label: t(`rupture.urge.${value}`) }))}
          onChange={(next) => {
            writing.change({ urge: next });
          }}
        />
      );
    case 'urgency':
      return (
        <ScaleField
          label={nameOf('urgency', rupture)}
          value={urgency}
          onChange={(next) => {
            writing.change({ urgency: next });
          }}
          onClear={() => {
            writing.change({ urgency: undefined });
          }}
        />
      );
    case 'where':
      return (
        <Segmented
          label={t('rupture.where')}
          value={where ?? null}
          options={RUPTURE_WHERE.map((value) => ({ value, label: t(`rupture.where.${value}`) }))}
          onChange={(next) => {
            writing.change({ where: next });
          }}
        />
      );
    case 'outside':
    case 'landed':
    case 'seemed':
    case 'other':
      return <OwnText writing={writing} name={question} />;
    default:
      return unreachable(question);
  }
}

function isAnswered(rupture: Rupture, question: Question): boolean {
  const answer = rupture[question];
  if (answer === undefined || typeof answer === 'number') return answer !== undefined;
  return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0;
}

function nameOf(question: Question, { state }: Pick<Rupture, 'state'>): string {
  return t(question === 'urgency' && !isOpen({ state }) ? 'rupture.urgencyOver' : `rupture.${question}`);
}
