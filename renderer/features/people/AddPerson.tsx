import { useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { bringForward, presentPerson } from '../../../electron/domain/therapy/person';
import { addRecord } from '../../client/changing';
import { usePeople } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { orSay } from '../../ui/orSay';
import { TextField } from '../../ui/TextField';

/** Adds a person; the first one is in the foreground then, and who is there already stays there. */
export function AddPerson({ onDone }: { readonly onDone: () => void }) {
  const people = usePeople();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const add = async () => {
    const now = momentAt(Date.now());
    const id = newId();
    const added = { ...blankRecord('person', id, now), name: name.trim(), role: role.trim() };
    if (!(await orSay(addRecord(presentPerson(people) ? added : bringForward(added, people, now))))) return;
    onDone();
    go({ screen: 'record', record: id, from: { screen: 'people' } });
  };
  return (
    <Dialog title={t('people.add')} isOpen onClose={onDone} size="small">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void add();
        }}
      >
        <TextField label={t('people.name')} value={name} onChange={setName} autoFocus />
        <TextField label={t('people.role')} value={role} onChange={setRole} placeholder={t('people.roleHint')} />
        <DialogActions>
          <Button onPress={onDone}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
            {t('people.addAction')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
