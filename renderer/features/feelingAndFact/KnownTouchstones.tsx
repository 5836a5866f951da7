import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Id } from '../../../electron/domain/id';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { titleOfRecord } from '../../messages/records';
import { TouchstoneWords } from '../touchstones';
import { Button } from '../../ui/Button';
import { undoable } from '../../ui/undoable';
import { TouchstonePicker } from './TouchstonePicker';

/**
 * The touchstones that are a part of what is known, in their exact words. One that is no longer there keeps its place.
 */
export function KnownTouchstones({ writing }: { readonly writing: Writing<FeelingAndFact> }) {
  const linked = writing.record.useOf((record) => record.touchstones);
  const all = useKind('touchstone');
  const [isPicking, setIsPicking] = useState(false);
  const label = useId();
  const part = useRef<HTMLDivElement>(null);
  // The focus goes to what comes to stand in the place of the one that is taken off.
  const goal = useRef<{ readonly index: number; readonly left: number }>(undefined);
  useLayoutEffect(() => {
    if (goal.current?.left !== linked.length) return;
    part.current?.querySelectorAll('button')[goal.current.index]?.focus();
    goal.current = undefined;
  });
  const takeOff = (id: Id, index: number) => {
    goal.current = { index, left: linked.length - 1 };
    void undoable('fact-touchstone', t('fact.touchstoneOff'), writing.record.get(), (present) => ({
      ...present,
      touchstones: present.touchstones.filter((one) => one !== id),
    }));
  };
  return (
    <div ref={part} className="field fact-touchstones" role="group" aria-labelledby={label}>
      <span id={label} className="label">
        {t('fact.touchstones')}
      </span>
      {linked.length > 0 && (
        <ul>
          {linked.map((id, index) => {
            const touchstone = all.find((one) => one.id === id);
            const name = touchstone ? titleOfRecord(touchstone) : t('fact.touchstoneGone');
            return (
              <li key={id} className="card kelp">
                {touchstone ? <TouchstoneWords touchstone={touchstone} /> : <p className="meta">{name}</p>}
                <Button
                  variant="quiet"
                  aria-label={t('fact.takeOffNamed', { name })}
                  onPress={() => {
                    takeOff(id, index);
                  }}
                >
                  {t('fact.takeOff')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          onPress={() => {
            setIsPicking(true);
          }}
        >
          {t('fact.link')}
        </Button>
      </div>
      {isPicking && (
        <TouchstonePicker
          writing={writing}
          onClose={() => {
            setIsPicking(false);
          }}
        />
      )}
    </div>
  );
}
