import type { ListableRecord } from '../../../electron/domain/records/record';
import { ownerOf } from '../../../electron/domain/therapy/naming';
import { bringToList, usePlaceOnList } from './list';
import { useHasEnded } from '../../client/endings';
import { usePeople, usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';
import { takeOff } from './moving';

interface Props {
  readonly writing: Writing<ListableRecord>;
  /** As wide as what it stands in, and as plain to see as the other buttons there. */
  readonly isWide?: boolean;
}

/**
 * Puts a record on the list for the next session, or says where on it it is; nothing once the work has ended, and there
 * is none.
 */
export function BringToSession({ writing, isWide = false }: Props) {
  const isOn = writing.record.useOf(({ listed }) => listed !== undefined);
  const place = usePlaceOnList(writing.id);
  const person = usePresentPerson();
  const people = usePeople();
  const hasEnded = useHasEnded();
  if (hasEnded) return null;
  if (isOn && place !== undefined) return <OnTheList writing={writing} place={place} isWide={isWide} />;
  if (!person) return null;
  const bring = async () => {
    const record = writing.record.get();
    const own = people.find(({ id }) => id === ownerOf(record, people));
    const answer = await bringToList(record, undefined, (own ?? person).id);
    if (!answer.ok) toast({ text: failureText(answer.failure) });
    else
      saidWithUndo(
        'list',
        people.length < 2 ? t('list.nowOn') : t('list.nowOnOf', { name: personName(own ?? person) }),
        answer.value,
      );
  };
  return (
    <Button
      {...lookOf(isWide)}
      isDisabled={isOn}
      onPress={() => {
        void bring();
      }}
    >
      {t('list.bring')}
    </Button>
  );
}

function OnTheList({ writing, place, isWide = false }: Props & { readonly place: number }) {
  const words = t('list.place', { place });
  return (
    <Popup label={words} trigger={<Button {...lookOf(isWide)}>{words}</Button>}>
      {(close) => (
        <div className="strength-actions">
          <Button
            onPress={() => {
              close();
              go({ screen: 'sessions' });
            }}
          >
            {t('list.open')}
          </Button>
          <Button
            onPress={() => {
              close();
              void takeOff(writing.record.get());
            }}
          >
            {t('list.takeOff')}
          </Button>
        </div>
      )}
    </Popup>
  );
}

function lookOf(isWide: boolean) {
  return isWide ? { wide: true } : ({ variant: 'quiet' } as const);
}
