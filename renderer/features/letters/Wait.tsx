import { useMemo, useState } from 'react';
import { checkInsOf, lineOf } from '../../../electron/domain/therapy/checkIn';
import type { Id } from '../../../electron/domain/id';
import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import type { Letter } from '../../../electron/domain/kinds/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { Line } from '../../ui/Line';
import { SidePart } from '../../ui/SideScreen';
import { Holding } from './Holding';
import { WaitForm } from './WaitForm';

interface Props {
  readonly letter: Letter;
  readonly now: Moment;
}

/** So many check-ins are shown unasked, those given last. */
const SHOWN = 2;
/** So many points make a line that says something. */
const LEAST = 3;

/** What holds while it waits, and how hard that is. */
export function Wait({ letter, now }: Props) {
  const { id, to } = letter;
  const said =
    useCheckIns(id)
      .findLast(({ body }) => body.trim() !== '')
      ?.body.trim() ?? '';
  return (
    <>
      <Holding letter={letter} now={now} />
      <WaitForm key={id} letter={id} to={to} said={said} />
    </>
  );
}

/** How the wait was. `isTold`: what was said while it was waited for stands beside what came. */
export function WaitBefore({ letter: { id }, isTold, now }: Props & { readonly isTold: boolean }) {
  const checkIns = useCheckIns(id);
  const points = lineOf('wait', checkIns);
  const listed = isTold ? checkIns.filter(({ body }) => body.trim() === '') : checkIns;
  const [showsAll, setShowsAll] = useState(false);
  const [first] = points;
  const last = points.at(-1);
  if (listed.length === 0 && points.length < LEAST) return null;
  return (
    <SidePart>
      {first && last && points.length >= LEAST && (
        <Line size="large" points={points} label={t('letter.line', { first: first.value, last: last.value })} />
      )}
      <ul className="waits meta">
        {(showsAll ? listed : listed.slice(-SHOWN)).map(({ id: checkIn, at, wait, body }) => (
          <li key={checkIn}>
            {wait === undefined
              ? t('letter.said', { when: momentWords(at, now) })
              : t('letter.hardness', { when: momentWords(at, now), wait })}
            {body !== '' && <em dir="auto"> “{body}”</em>}
          </li>
        ))}
      </ul>
      {!showsAll && listed.length > SHOWN && (
        <div className="letter-steps">
          <Button
            variant="quiet"
            onPress={() => {
              setShowsAll(true);
            }}
          >
            {t('letter.earlierChecks')}
          </Button>
        </div>
      )}
    </SidePart>
  );
}

function useCheckIns(letter: Id): readonly CheckIn[] {
  const all = useKind('check-in');
  return useMemo(() => checkInsOf(letter, all), [letter, all]);
}
