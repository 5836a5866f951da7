import { useState } from 'react';
import { withBreak, withoutBreak } from '../../../electron/domain/therapy/breaks';
import { dayApart } from '../../../electron/domain/therapy/person';
import type { Day } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { undoable } from '../../ui/undoable';
import { BreakForm } from './BreakForm';
import './people.css';

interface Props {
  readonly person: Person;
  /** The day on which it begins, or that is in the one there is. */
  readonly day: Day;
}

/** Begins a break from anywhere: a press, its last day if known, a press. Within one, changes that one. */
export function BeginBreak({ person, day }: Props) {
  const [isOpen, setOpen] = useState(false);
  const present = dayApart(person.breaks, day)?.break;
  const title = t(present ? 'person.changeBreak' : 'person.beginBreak', { name: personName(person) });
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => {
          setOpen(true);
        }}
      >
        {t(present ? 'person.changeBreakAction' : 'person.beginBreakAction')}
      </Button>
      {isOpen && (
        <Dialog title={title} isOpen onClose={close}>
          <BreakForm
            given={present ?? { from: day }}
            onCancel={close}
            onKeep={(kept) => {
              close();
              void undoable('break', t('person.breakKept'), person, (known) => withBreak(known, kept, present));
            }}
            {...(present && {
              onRemove: () => {
                close();
                void undoable('break', t('person.breakRemoved'), person, (known) => withoutBreak(known, present));
              },
            })}
          />
        </Dialog>
      )}
    </>
  );
}
