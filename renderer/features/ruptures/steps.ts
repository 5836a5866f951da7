import type { Rupture, RuptureStep, TakenStep } from '../../../electron/domain/kinds/rupture';
import { momentAt } from '../../../electron/domain/time/moment';
import { useName } from '../../client/people';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { undoable } from '../../ui/undoable';

/** What a step is called, with whom it is about. */
export function useStepName(writing: Writing<Rupture>): (step: RuptureStep) => string {
  const person = writing.record.useOf((rupture) => rupture.person);
  const named = useName(person) ?? '';
  const name = named === '' ? t('rupture.they') : named;
  return (step) => t(`rupture.step.${step}`, { name });
}

/** Adds a step that was taken now. */
export function addStep(of: Rupture, what: RuptureStep, name: string): TakenStep {
  const step: TakenStep = { at: momentAt(Date.now()), what, words: '' };
  void undoable('rupture-step', t('rupture.stepKept', { step: name }), of, (rupture) => ({
    ...rupture,
    steps: [...rupture.steps, step],
  }));
  return step;
}

/** Takes a step off. */
export function takeStepOff(of: Rupture, step: TakenStep): void {
  void undoable('rupture-step', t('rupture.stepOff'), of, (rupture) => {
    const index = rupture.steps.findIndex((one) => isSame(one, step));
    return index < 0 ? undefined : { ...rupture, steps: rupture.steps.toSpliced(index, 1) };
  });
}

/** Tells a step otherwise; it is saved as it is typed. */
export function retellStep(writing: Writing<Rupture>, step: TakenStep, part: Partial<TakenStep>): void {
  const { steps } = writing.record.get();
  writing.change({ steps: steps.map((one) => (one === step ? { ...one, ...part } : one)) });
}

/** Whether two of them say the same: what was saved is read anew. */
export function isSame(one: TakenStep, other: TakenStep): boolean {
  return one.at === other.at && one.what === other.what && one.words === other.words;
}
