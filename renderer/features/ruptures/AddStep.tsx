import { RUPTURE_STEPS, type Rupture, type RuptureStep, type TakenStep } from '../../../electron/domain/kinds/rupture';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { addStep, useStepName } from './steps';

interface Props {
  readonly writing: Writing<Rupture>;
  readonly onAdded: (step: TakenStep) => void;
}

/** Keeps what one did, or what came, at the moment that it is; when it was can be changed afterwards. */
export function AddStep({ writing, onAdded }: Props) {
  const name = useStepName(writing);
  const add = (what: RuptureStep) => {
    onAdded(addStep(writing.record.get(), what, name(what)));
  };
  return (
    <Popup
      label={t('rupture.addStep')}
      trigger={<Button>{t('rupture.ask', { question: t('rupture.addStep') })}</Button>}
    >
      {(close) => (
        <div className="step-choices">
          {RUPTURE_STEPS.map((what, index) => (
            <Button
              key={what}
              variant="quiet"
              wide
              autoFocus={index === 0}
              onPress={() => {
                close();
                // Once the sheet is gone: until then it holds the focus, which is to go to the words.
                setTimeout(() => {
                  add(what);
                });
              }}
            >
              {name(what)}
            </Button>
          ))}
        </div>
      )}
    </Popup>
  );
}
