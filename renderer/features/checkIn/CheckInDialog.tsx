import { useState } from 'react';
import { useCommand } from '../../client/commands';
import { usePresentPerson } from '../../client/people';
import { t } from '../../messages';
import { Whom } from '../../page/Whom';
import { CheckInForm } from './CheckInForm';
import { Dialog } from '../../ui/Dialog';

/** A check-in from anywhere, by its key: a digit, Tab, a digit, Enter. Nothing where nobody was entered. */
export function CheckInDialog() {
  const person = usePresentPerson();
  const [isOpen, setIsOpen] = useState(false);
  useCommand('check-in', () => {
    setIsOpen(true);
  });
  const close = () => {
    setIsOpen(false);
  };
  if (!person || !isOpen) return null;
  return (
    <Dialog title={t('checkIn.title')} isOpen onClose={close}>
      <Whom />
      <CheckInForm key={person.id} person={person} autoFocus onKept={close} />
    </Dialog>
  );
}
