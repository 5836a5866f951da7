import { useEffect, useRef, useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Topic } from '../../../electron/domain/kinds/topic';
import { endOfList } from '../list';
import { beginWriting, showWriting } from '../../client/writings';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

interface Props {
  /** A topic is about to be typed. */
  readonly onBegin: (topic: Id) => void;
  readonly onDone: () => void;
}

/**
 * Adds topics to the list, one after another: what is typed is on it, and Enter makes room for the next. Escape ends
 * it.
 */
export function AddTopic({ onBegin, onDone }: Props) {
  const [writing, setWriting] = useState(begin);
  const title = writing.record.useOf((topic) => topic.title);
  const [said, setSaid] = useState('');
  const last = useRef<Topic>(undefined);
  useEffect(() => showWriting(writing), [writing]);
  const type = (typed: string) => {
    const topic = writing.record.get();
    writing.change({
      title: typed,
      listed: typed.trim() === '' ? undefined : (topic.listed ?? endOfList(topic, last.current)),
    });
  };
  const next = () => {
    const name = title.trim();
    if (name === '') return;
    if (name !== title) type(name);
    const begun = begin();
    last.current = writing.record.get();
    onBegin(begun.id);
    setWriting(begun);
    setSaid(t('list.added', { name }));
  };
  return (
    <form
      className="add-topic"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
      }}
    >
      <TextField
        label={t('list.topic')}
        hideLabel
        placeholder={t('list.topicHint')}
        value={title}
        autoFocus
        onChange={(typed) => {
          onBegin(writing.id);
          type(typed);
        }}
      />
      <Button onPress={onDone}>{t('list.addDone')}</Button>
      <div role="status" className="unseen">
        {said}
      </div>
    </form>
  );
}

function begin() {
  return beginWriting(blankRecord('topic', newId(), momentAt(Date.now())));
}
