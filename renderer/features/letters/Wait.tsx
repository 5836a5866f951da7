import { useMemo } from 'react';
import { checkInsOf, lineOf } from '../../../electron/domain/therapy/checkIn';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { Line } from '../../ui/Line';
import { SidePart } from '../../ui/SideScreen';
import { Holding } from './Holding';
import { WaitForm } from './WaitForm';

interface Props {
  readonly letter: Letter;
  /** An answer came, or none is waited for any more. */
  readonly isOver: boolean;
  /** What was said while it was waited for stands beside what came. */
  readonly isTold: boolean;
  readonly now: Moment;
}

/** So many points make a line that says something. */
const LEAST = 3;

/** What holds while it waits, how hard that is, and how it was before. */
export function Wait({ letter, isOver, isTold, now }: Props) {
  const { id, to } = letter;
  const all = useKind('check-in');
  const checkIns = useMemo(() => checkInsOf(id, all), [id, all]);
  const points = lineOf('wait', checkIns);
  const listed = isTold ? checkIns.filter(({ body }) => body.trim() === '') : checkIns;
  const said = checkIns.findLast(({ body }) => body.trim() !== '')?.body.trim() ?? '';
  const [first] = points;
  const last = points.at(-1);
  return (
    <>
      {!isOver && <Holding letter={letter} now={now} />}
      {!isOver && <WaitForm key={id} letter={id} to={to} said={said} />}
      {(listed.length > 0 || points.length >= LEAST) && (
        <SidePart>
          {first && last && points.length >= LEAST && (
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
