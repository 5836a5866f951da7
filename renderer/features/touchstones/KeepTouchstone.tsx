import type { RefObject } from 'react';
import { usePresentPerson } from '../../client/people';
import type { Writing } from '../../client/writing';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
import { keepTouchstone } from './keepTouchstone';

interface Props {
  readonly writing: Writing;
  readonly editor: RefObject<EditorHandle | null>;
}

/** Keeps what is selected in the text as a touchstone that remembers its place. */
export function KeepTouchstone({ writing, editor }: Props) {
  const person = usePresentPerson();
  const keep = () => {
    const quote = editor.current?.selected().trim() ?? '';
    if (quote === '') {
      toast({ text: t('touchstone.selectFirst') });
      return;
    }
    const { at } = writing.record.get();
    void keepTouchstone({ at, person: person?.id, body: quote, source: { record: writing.id, quote } });
  };
  return (
    <Button variant="quiet" onPress={keep}>
      {t('touchstone.keepSelection')}
    </Button>
  );
}
