import { useMemo, useState } from 'react';
import { dayOf } from '../../../electron/domain/time/moment';
import { daysTouchstone } from '../../../electron/domain/views/daysTouchstone';
import { touchstoneHas } from '../../../electron/domain/therapy/touchstone';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { TouchstoneWords } from './TouchstoneWords';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { beginTouchstone } from './beginTouchstone';
import './touchstones.css';

/** Everything that was kept, newest first; the day's own is marked. */
export function TouchstonesScreen() {
  const touchstones = useKind('touchstone');
  const person = usePresentPerson();
  const [sought, setSought] = useState('');
  const day = dayOf(useNow());
  const today = useMemo(() => daysTouchstone(touchstones, day), [touchstones, day]);
  const keep = () => {
    beginTouchstone(person, { screen: 'touchstones' });
  };
  if (touchstones.length === 0) {
    return (
      <Page title={t('touchstones.title')}>
        <Empty
          title={t('touchstones.empty')}
          text={t('touchstones.emptyText')}
          action={
            <Button variant="primary" onPress={keep}>
              {t('touchstones.keep')}
            </Button>
          }
        />
      </Page>
    );
  }
  const found = touchstones.filter((one) => touchstoneHas(one, sought));
  return (
    <Page title={t('touchstones.title')} lede={t('touchstones.lede')}>
      <div className="touchstone-doings">
        <TextField
          type="search"
          label={t('touchstones.search')}
          hideLabel
          placeholder={t('touchstones.search')}
          value={sought}
          onChange={setSought}
        />
        <Button onPress={keep}>{t('touchstones.keep')}</Button>
      </div>
      {found.length === 0 && (
        <p className="lede" role="status">
          {t('touchstones.none')}
        </p>
      )}
      <ul className="gallery">
        {found.map((touchstone) => (
          <li key={touchstone.id}>
            <button
              type="button"
              className={touchstone.id === today?.id ? 'stone card kelp' : 'stone card'}
              onClick={() => {
                go({ screen: 'record', record: touchstone.id, from: { screen: 'touchstones' } });
              }}
            >
              <TouchstoneWords touchstone={touchstone} />
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
