import { useState } from 'react';
import { blankRecord } from '../../../electron/domain/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/moment';
import { addToList } from '../../client/list';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { TextField } from '../../ui/TextField';

/** Adds topics to the list, one after another: Enter adds what was typed. Escape ends it. */
export function AddTopic({ onDone }: { readonly onDone: () => void }) {
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const add = async () => {
    const name = title.trim();
    if (name === '') return;
    setTitle('');
    if (await orSay(addToList({ ...blankRecord('topic', newId(), momentAt(Date.now())), title: name }))) setSaid(t('list.added', { name }));
    else setTitle((typed) => (typed === '' ? name : typed));
  };
  return (
    <form
      className="add-topic" onSubmit={(event) => { event.preventDefault(); void add(); }}
      onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone(); }}
    >
      <TextField label={t('list.topic')} hideLabel placeholder={t('list.topicHint')} value={title} onChange={setTitle} autoFocus />
      <Button onPress={onDone}>{t('list.addDone')}</Button>
      <div role="status" className="unseen">{said}</div>
    </form>
  );
}
