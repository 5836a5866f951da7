import { useMemo } from 'react';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { lengthsWith, ruptureLengths } from '../../../electron/domain/views/ruptureLengths';
import { isIn, stretchWithin } from '../../../electron/domain/time/stretch';
import { useNow } from '../../client/now';
import { usePeople, usePresentPerson } from '../../client/people';
import { useKind, useRecords } from '../../client/records';
import { t } from '../../messages';
import { LookingNav } from '../../page/LookingNav';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { daysOf, useLooked } from './lookedAt';
import type { CardProps } from './cardProps';
import { CourseCard } from './CourseCard';
import { ledeOfRuptures } from './rupturesLede';
import { LookedBar } from './LookedBar';
import './looking.css';
import { OpenCard } from './OpenCard';
import { ReachingCard } from './ReachingCard';
import { RoundCard } from './RoundCard';
import { SeveralDialog } from './SeveralDialog';
import { ThenAndNowCard } from './ThenAndNowCard';
import { WaitCard } from './WaitCard';

/** How it has become different, as far as it can be counted. */
export function LookingScreen() {
  const records = useRecords();
  if (records === undefined) return null;
  if (records.length === 0)
    return (
      <Page title={t('looking.title')} ways={<LookingNav />}>
        <Empty title={t('looking.empty')} text={t('looking.emptyText')} />
      </Page>
    );
  return <Looking />;
}

function Looking() {
  const looked = useLooked();
  const present = usePresentPerson();
  const people = usePeople();
  const now = useNow();
  const today = dayOf(now);
  const stretch = useMemo(() => daysOf(looked, today), [looked, today]);
  const chosen = looked.person ?? present?.id ?? 'everyone';
  const person = people.some(({ id }) => id === chosen) ? (chosen as Id) : undefined;
  const has = {
    checkIns: useKind('check-in').length > 0,
    ruptures: useKind('rupture').length > 0,
    letters: useKind('letter').length > 0,
    reachings: useKind('reaching').length > 0,
    rounds: useKind('round').length > 0,
  };
  const isBetween = people.length > 0;
  const lede = useLede({ stretch, person, now });
  const cards = { stretch, person, now };
  return (
    <Page title={t('looking.title')} ways={<LookingNav />} lede={lede}>
      <LookedBar person={person ?? 'everyone'} today={today} />
      <div className="looking">
        {(isBetween || has.checkIns) && (
          <div className="whole-row">
            <CourseCard {...cards} />
          </div>
        )}
        {(isBetween || has.ruptures) && <OpenCard {...cards} />}
        <ThenAndNowCard {...cards} />
        {(isBetween || has.letters) && <WaitCard {...cards} />}
        {(isBetween || has.reachings) && <ReachingCard {...cards} />}
        {has.rounds && <RoundCard {...cards} />}
      </div>
      <SeveralDialog />
    </Page>
  );
}

/** What can be counted of a time, and nothing else: its ruptures, or else how many check-ins there were, or pages. */
function useLede({ stretch, person, now }: CardProps): string {
  const ruptures = useKind('rupture');
  const checkIns = useKind('check-in');
  const records = useRecords();
  const all = useMemo(() => ruptureLengths(ruptures, now), [ruptures, now]);
  return useMemo(() => {
    const lengths = stretchWithin(stretch, lengthsWith(person, all));
    if (lengths.length > 0) return ledeOfRuptures(lengths, dayOf(now));
    const count = checkIns.filter(
      ({ at, person: named }) => isIn(stretch, dayOf(at)) && (person === undefined || belongsTo(named, person)),
    ).length;
    return count > 0
      ? t('looking.checkIns', { count })
      : t('looking.pages', {
          count: records?.filter(({ kind, at }) => kind === 'entry' && isIn(stretch, dayOf(at))).length ?? 0,
        });
  }, [stretch, person, now, all, checkIns, records]);
}
