import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Id } from '../../../electron/domain/id';
import type { Person } from '../../../electron/domain/kinds/person';
import { useWriting } from '../../client/useWriting';
import { isOf } from '../../client/writing';
import { t } from '../../messages';
import { dismissAll } from '../../ui/toast';
import { EndForm } from './EndForm';
import { QuietList } from './QuietList';

/** The hour that is shown. */
export interface Running {
  readonly session: Id;
  /** It is over, and only what came of it is to be told. */
  readonly isOver: boolean;
}

interface Props extends Running {
  readonly person: Person;
  readonly onClose: () => void;
}

/** The hour itself, over the whole window. Escape hides everything at once, and shows it again. */
export function InSession({ session, person, isOver, onClose }: Props) {
  const opened = useWriting(session);
  const [step, setStep] = useState<'list' | 'end'>(isOver ? 'end' : 'list');
  const [isHidden, setHidden] = useState(false);
  const left = useRef<Element | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (!isHidden) left.current = document.activeElement;
      setHidden(!isHidden);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [isHidden]);
  useEffect(() => {
    // SECURITY: what is said at the foot of the window may name what is hidden.
    if (isHidden) dismissAll();
    else if (left.current instanceof HTMLElement) left.current.focus();
  }, [isHidden]);

  const writing = opened?.ok === true && isOf('session', opened.value) ? opened.value : undefined;
  return (
    <ModalOverlay className="in-session screen-only" isOpen isKeyboardDismissDisabled>
      <Modal className="in-session-window">
        <Dialog className="in-session-page" aria-label={t('sessions.now')}>
          {isHidden && (
            <button
              type="button"
              className="hidden-page"
              autoFocus
              onClick={() => {
                setHidden(false);
              }}
              // SECURITY: who was typing when it was hidden and types on must not show it again by a blank.
              onKeyDown={(event) => {
                event.preventDefault();
              }}
            >
              {t('sessions.showAgain')}
            </button>
          )}
          <div className="shown-page" hidden={isHidden}>
            {writing && step === 'list' && (
              <QuietList
                writing={writing}
                onLeave={onClose}
                onEnd={() => {
                  setStep('end');
                }}
              />
            )}
            {writing && step === 'end' && (
              <EndForm
                writing={writing}
                person={person}
                onBack={() => {
                  if (isOver) onClose();
                  else setStep('list');
                }}
                onDone={onClose}
              />
            )}
            <p className="hide-hint">{t('sessions.hideHint')}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
