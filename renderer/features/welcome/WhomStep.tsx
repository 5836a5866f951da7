import { useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { bringForward } from '../../../electron/domain/therapy/person';
import { addRecord } from '../../client/changing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Centre, Title } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { orSay } from '../../ui/orSay';
import { TextField } from '../../ui/TextField';

/** Whom the new journal is about most, if it is about anybody. Without a name nothing is made. */
export function WhomStep({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const add = async () => {
    const now = momentAt(Date.now());
    const added = { ...blankRecord('person', newId(), now), name: name.trim(), role: role.trim() };
    if (await orSay(addRecord(bringForward(added, [], now)))) onDone();
  };
  return (
    <Centre>
      <Steps step={4} of={4} />
      <Title>{t('welcome.whom')}</Title>
      <p className="lede">{t('welcome.whomText')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') onDone();
          else void add();
        }}
      >
        <TextField label={t('people.name')} value={name} onChange={setName} autoFocus />
        <TextField label={t('people.role')} value={role} onChange={setRole} placeholder={t('people.roleHint')} />
        <div className="form-actions">
          <Button variant="primary" size="large" type="submit">
            {t('welcome.start')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('welcome.skip')}
          </Button>
        </div>
      </form>
    </Centre>
  );
}
