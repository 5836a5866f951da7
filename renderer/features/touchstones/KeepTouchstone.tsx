import type { RefObject } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { addRecord } from '../../client/changing';
import { usePresentPerson } from '../../client/people';
import { currentRoute, go } from '../../client/route';
import { noteDone } from '../../client/undo';
import type { Writing } from '../../client/writing';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';

interface Props {
  readonly writing: Writing;
  readonly editor: RefObject<EditorHandle | null>;
}

/** Keeps what is selected in the text as a touchstone that remembers its place. */
export function KeepTouchstone({ writing, editor }: Props) {
  const person = usePresentPerson();
  const keep = async () => {
    const quote = editor.current?.selected().trim() ?? '';
    if (quote === '') {
      toast({ text: t('touchstone.selectFirst') });
      return;
    }
    const id = newId();
    const { at } = writing.record.get();
    const kept = momentAt(Date.now());
    const answer = await addRecord({
      ...blankRecord('touchstone', id, at),
      kept,
      person: person?.id,
      body: quote,
      source: { record: writing.id, quote },
    });
    if (!answer.ok) {
      toast({ text: failureText(answer.failure) });
      return;
    }
    noteDone({ deed: 'touchstone', inverse: answer.value });
    const from = currentRoute();
    toast({
      text: t('touchstone.kept'),
      action: {
        label: t('touchstone.open'),
        onPress: () => {
          go({
            screen: 'record',
            record: id,
            from: from.screen === 'record' ? from.from : { screen: 'journal', record: writing.id },
          });
        },
      },
    });
  };
  return (
    <Button
      variant="quiet"
      onPress={() => {
        void keep();
      }}
    >
      {t('touchstone.keepSelection')}
    </Button>
  );
}
