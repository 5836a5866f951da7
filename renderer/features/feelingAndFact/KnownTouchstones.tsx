import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import type { Id } from '../../../electron/domain/id';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { titleOfRecord } from '../../messages/records';
import { TouchstoneWords } from '../touchstones';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
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
  const goal = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (goal.current === undefined) return;
    part.current?.querySelectorAll('button')[goal.current]?.focus();
    goal.current = undefined;
  });
  const takeOff = (id: Id, index: number) => {
    // The focus goes to what comes to stand in its place.
    goal.current = index;
    writing.change({ touchstones: linked.filter((one) => one !== id) });
    toast({
      text: t('fact.touchstoneOff'),
      action: {
        label: t('common.undo'),
        onPress: () => {
          const present = writing.record.get().touchstones;
          if (!present.includes(id)) writing.change({ touchstones: present.toSpliced(index, 0, id) });
        },
      },
    });
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
