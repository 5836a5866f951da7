import { useState } from 'react';
import type { Person } from '../../../electron/domain/person';
import { inZone, zoneOf } from '../../../electron/domain/zone';
import { useNextHour, useSessions } from '../../client/hours';
import { useList } from '../../client/list';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { fullMomentWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { SideScreen } from '../../ui/SideScreen';
import { AddTopic } from './AddTopic';
import { HourDialog } from './HourDialog';
import { NextList } from './NextList';
import './sessions.css';

/** The next session and its list, what came of the last one, and those before. */
export function SessionsScreen() {
  const person = usePresentPerson();
  if (person) return <Sessions person={person} key={person.id} />;
  return (
    <Page title={t('sessions.title')}>
      <Empty title={t('list.empty')} text={t('sessions.nobody')} action={<Button variant="primary" onPress={() => { go({ screen: 'people' }); }}>{t('sessions.people')}</Button>} />
    </Page>
  );
}

function Sessions({ person }: { readonly person: Person }) {
  const now = useNow();
  const list = useList();
  const sessions = useSessions();
  const hour = useNextHour();
  const [isAdding, setAdding] = useState(false);
  const [isSetting, setSetting] = useState(false);
  const when = hour && fullMomentWords(inZone(hour.at, zoneOf(now)), now);
  return (
    <SideScreen label={t('sessions.side')} side={null}>
      <Page
        title={t('sessions.title')}
        lede={<>{when === undefined ? t('sessions.noHour') : t('sessions.when', { when })} <Button variant="quiet" onPress={() => { setSetting(true); }}>{hour ? t('sessions.change') : t('sessions.set')}</Button></>}
      >
        {list.length === 0 && !isAdding && <Empty title={t('list.empty')} text={t('list.emptyText')} />}
        <NextList list={list} sessions={sessions} now={now} />
        {isAdding && <AddTopic onDone={() => { setAdding(false); }} />}
        <div className="list-doings">
          {!isAdding && <Button onPress={() => { setAdding(true); }}>{t('list.add')}</Button>}
        </div>
      </Page>
      {isSetting && <HourDialog person={person} hour={hour} onClose={() => { setSetting(false); }} />}
    </SideScreen>
  );
}
