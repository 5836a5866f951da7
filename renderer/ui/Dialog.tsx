import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../messages';
import { Button } from './Button';
import { Caught } from './Caught';
import './Dialog.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'small' | 'normal' | 'large';
  /** `alertdialog`: a question that wants its answer; it has no button to close it in the corner. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A sheet over the window. Escape closes it; what was focused before is focused again. */
export function Dialog({ title, isOpen, onClose, children, size = 'normal', role = 'dialog' }: Props) {
  return (
    <ModalOverlay
      className="scrim screen-only"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`sheet ${size}`}>
        <AriaDialog className="dialog" role={role}>
          <div className="head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <Button variant="quiet" onPress={onClose}>
                {t('common.close')}
              </Button>
            )}
          </div>
          <div className="body">
            <Caught of={children}>{children}</Caught>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-actions">{children}</div>;
}
