import { useMemo } from 'react';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { ofKind } from '../../../electron/domain/records/record';
import { isPage } from '../../../electron/domain/records/summary';
import { grownIn } from '../../../electron/domain/views/grown';
import { isIn } from '../../../electron/domain/time/stretch';
import { useNow } from '../../client/now';
import { usePeople, usePresentPerson } from '../../client/people';
import { useKind, useRecords, useWholes } from '../../client/records';
import { t } from '../../messages';
import { LookingNav } from '../../page/LookingNav';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { daysOf, useLooked } from './lookedAt';
import type { CardProps } from './cardProps';
import { CourseCard } from './CourseCard';
import { ledeOf } from './grownLede';
import { LookedBar } from './LookedBar';
import './looking.css';
import { OpenCard } from './OpenCard';
import { ReachingCard } from './ReachingCard';
import { RoundCard } from './RoundCard';
import { SeveralDialog } from './SeveralDialog';
import { ThenAndNowCard } from './ThenAndNowCard';
import { WaitCard } from './WaitCard';

/** How it has become different: what grew first, then what can be counted. */
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
  const lede = useLede({ stretch, person });
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
        <ThenAndNowCard {...cards} />
        {(isBetween || has.ruptures) && <OpenCard {...cards} />}
        {(isBetween || has.letters) && <WaitCard {...cards} />}
        {(isBetween || has.reachings) && <ReachingCard {...cards} />}
        {has.rounds && <RoundCard {...cards} />}
      </div>
      <SeveralDialog />
    </Page>
  );
}

/** What grew in a time, or else what there is of it. */
function useLede({ stretch, person }: Pick<CardProps, 'stretch' | 'person'>): string {
  const wholes = useWholes();
  const records = useRecords();
  return useMemo(
    () =>
      ledeOf({
        grown: grownIn(wholes, stretch, person),
        pages: records?.filter((one) => isPage(one) && isIn(stretch, dayOf(one.at))).length ?? 0,
        checkIns: ofKind('check-in', wholes).filter(
          ({ at, person: named }) => isIn(stretch, dayOf(at)) && (person === undefined || belongsTo(named, person)),
        ).length,
      }),
    [stretch, person, wholes, records],
  );
}
