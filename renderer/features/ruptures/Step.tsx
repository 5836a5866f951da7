import { useEffect, useRef } from 'react';
import type { Rupture, TakenStep } from '../../../electron/domain/kinds/rupture';
import { LONGEST_TITLE } from '../../../electron/domain/fields/longest';
import type { Moment } from '../../../electron/domain/time/moment';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { RemoveButton } from '../../page/RemoveButton';
import { Button } from '../../ui/Button';
import { LongField } from '../../ui/TextField';
import { MomentField } from '../../ui/MomentField';
import { Popup } from '../../ui/Popup';
import { retellStep, takeStepOff, useStepName } from './steps';

interface Props {
  readonly writing: Writing<Rupture>;
  readonly step: TakenStep;
}

/** When a step was; it opens to change that, or to take it off. */
export function StepWhen({ writing, step, now }: Props & { readonly now: Moment }) {
  return (
    <Popup label={t('rupture.stepWhen')} trigger={<Button variant="quiet">{momentWords(step.at, now)}</Button>}>
      {(close) => (
        <div className="step-when">
          <MomentField
            label={t('rupture.stepWhen')}
            value={step.at}
            autoFocus
            onChange={(at) => {
              retellStep(writing, step, { at });
            }}
          />
          <RemoveButton
            close={close}
            onRemove={() => {
              takeStepOff(writing.record.get(), step);
            }}
          />
        </div>
      )}
    </Popup>
  );
}

/** What was done, and a line about it. */
export function StepWords({ writing, step, isNew }: Props & { readonly isNew: boolean }) {
  const name = useStepName(writing)(step.what);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) words.current?.focus();
  }, [isNew]);
  return (
    <div className="taken-step">
      <span>{name}</span>
      <LongField
        ref={words}
        label={t('rupture.stepWords', { step: name })}
        hideLabel
        placeholder={t('rupture.stepHint')}
        longest={LONGEST_TITLE}
        value={step.words}
        onChange={(next) => {
          retellStep(writing, step, { words: next.replace(/\s*\n\s*/g, ' ') });
        }}
      />
    </div>
  );
}
