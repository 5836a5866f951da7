import { useMemo } from 'react';
import { checkInsOf, lineOf } from '../../../electron/domain/therapy/checkIn';
import type { Id } from '../../../electron/domain/id';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { useBegunCheckIn } from '../checkIn';
import { Button } from '../../ui/Button';
import { Line } from '../../ui/Line';
import { ScaleField } from '../../ui/ScaleField';
import { SidePart } from '../../ui/SideScreen';
import { LongField } from '../../ui/TextField';

interface Props {
  readonly letter: Letter;
  /** An answer came, or none is waited for any more. */
  readonly isOver: boolean;
  /** What was said while it was waited for stands beside what came. */
  readonly isTold: boolean;
  readonly now: Moment;
}

/** How hard the wait is, and how it was before. */
export function Wait({ letter: { id: letter, to }, isOver, isTold, now }: Props) {
  const all = useKind('check-in');
  const checkIns = useMemo(() => checkInsOf(letter, all), [letter, all]);
  const points = lineOf('wait', checkIns);
  const listed = isTold ? checkIns.filter(({ body }) => body.trim() === '') : checkIns;
  const [first] = points;
  const last = points.at(-1);
  return (
    <>
      {!isOver && <WaitForm key={letter} letter={letter} to={to} />}
      {checkIns.length > 0 && (
        <SidePart>
          {first && last && points.length > 1 && (
            <Line size="large" points={points} label={t('letter.line', { first: first.value, last: last.value })} />
          )}
          <ul className="waits meta">
            {listed.map(({ id, at, wait, body }) => (
              <li key={id}>
                {wait === undefined
                  ? t('letter.said', { when: momentWords(at, now) })
                  : t('letter.hardness', { when: momentWords(at, now), wait })}
                {body !== '' && <em dir="auto"> “{body}”</em>}
              </li>
            ))}
          </ul>
        </SidePart>
      )}
    </>
  );
}

function WaitForm({ letter, to }: { readonly letter: Id; readonly to: Id | undefined }) {
  const { checkIn, isEmpty, change, keep } = useBegunCheckIn({ person: to, of: letter });
  return (
    <form
      className="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void keep();
      }}
    >
      <ScaleField
        label={t('letter.hard')}
        value={checkIn.wait}
        onChange={(wait) => {
          change({ wait });
        }}
        onClear={() => {
          change({ wait: undefined });
        }}
      />
      <LongField
        label={t('letter.says')}
        value={checkIn.body}
        onChange={(body) => {
          change({ body });
        }}
      />
      <Button variant="primary" type="submit" wide isDisabled={isEmpty}>
        {t('letter.keepCheckIn')}
      </Button>
    </form>
  );
}
