import { useMemo } from 'react';
import type { Id } from '../../../electron/domain/id';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { dayOf } from '../../../electron/domain/time/moment';
import { daysTouchstone } from '../../../electron/domain/views/daysTouchstone';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { currentRoute, go } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { SidePart } from '../../ui/SideScreen';
import { TouchstoneWords } from '../touchstones';

/** A touchstone, and the way to reach out; nothing is said of what is not there. */
export function RuptureHolds({ person }: { readonly person: Id | undefined }) {
  const touchstones = useKind('touchstone');
  const present = usePresentPerson();
  const today = dayOf(useNow());
  const touchstone = useMemo(
    () =>
      daysTouchstone(
        person === undefined ? touchstones : touchstones.filter((one) => belongsTo(one.person, person)),
        today,
      ),
    [touchstones, person, today],
  );
  if (!touchstone && !present) return null;
  return (
    <SidePart {...(touchstone ? { title: t('rupture.holds') } : {})}>
      {touchstone && (
        <button
          type="button"
          className="card kelp holds"
          onClick={() => {
            const from = currentRoute();
            go({ screen: 'record', record: touchstone.id, from: from.screen === 'record' ? from.from : from });
          }}
        >
          <TouchstoneWords touchstone={touchstone} />
        </button>
      )}
      {present && (
        <Button
          wide
          onPress={() => {
            go({ screen: 'reaching' });
          }}
        >
          {t('rupture.reach')}
        </Button>
      )}
    </SidePart>
  );
}
