import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import { belongsTo } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import { mostHelpfulFirst, timesHeld } from '../../../electron/domain/therapy/touchstone';
import type { Touchstone } from '../../../electron/domain/kinds/touchstone';
import { unreachable } from '../../../electron/domain/result';
import { allOfKind, useKind } from '../../client/records';
import { t } from '../../messages';
import { TouchstoneWords } from '../touchstones';
import { Button } from '../../ui/Button';
import { CHOICES, type ReachingChoice } from './choices';
import { Earlier } from './Earlier';

interface Props {
  readonly person: Person | undefined;
  readonly onMeet: (touchstone: Id) => void;
  readonly onChoose: (choice: ReachingChoice) => void;
  /** Nothing more is to be done. */
  readonly onStay: () => void;
}

/** Touchstones, one at a time, most helpful first; then what to do. */
export function MeetStep({ person, onMeet, onChoose, onStay }: Props) {
  const reachings = useKind('reaching');
  const [order] = useState(() =>
    mostHelpfulFirst(
      allOfKind('touchstone').filter((one) => person === undefined || belongsTo(one.person, person.id)),
      allOfKind('reaching'),
    ),
  );
  const [place, setPlace] = useState(0);
  const shown: Touchstone | undefined = order[place % Math.max(1, order.length)];
  const held = useMemo(() => (shown ? timesHeld(shown.id, reachings) : 0), [shown, reachings]);
  const text = useRef<HTMLDivElement>(null);
  const meet = useRef(onMeet);
  useEffect(() => {
    meet.current = onMeet;
  });
  useEffect(() => {
    if (shown) meet.current(shown.id);
    text.current?.focus();
  }, [shown]);
  return (
    <div className="reaching-step">
      <p className="calm">{t(shown ? 'reaching.first' : 'reaching.what')}</p>
      <div ref={text} tabIndex={-1} className="met" aria-live="polite">
        {shown && <TouchstoneWords touchstone={shown} size="large" more={t('reaching.held', { count: held })} />}
      </div>
      <div className="reaching-doings">
        {order.length > 1 && (
          <span className="first">
            <Button
              onPress={() => {
                setPlace((now) => now + 1);
              }}
            >
              {t('reaching.another')}
            </Button>
          </span>
        )}
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            onPress={() => {
              onChoose(choice);
            }}
          >
            {wordsFor(choice, person)}
          </Button>
        ))}
        <Button variant="quiet" onPress={onStay}>
          {t('reaching.stay')}
        </Button>
      </div>
      <Earlier />
    </div>
  );
}

function wordsFor(choice: ReachingChoice, person: Person | undefined): string {
  switch (choice) {
    case 'letter':
      return t('reaching.letter', { name: person?.name ?? '' });
    case 'wait':
      return t('reaching.wait');
    case 'out':
      return t('reaching.out');
    default:
      return unreachable(choice);
  }
}
