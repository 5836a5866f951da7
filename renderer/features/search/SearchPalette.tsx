import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Found } from '../../client/route';
import type { Id } from '../../../electron/domain/id';
import { t } from '../../messages';
import { Caught } from '../../ui/Caught';
import { SearchField } from './SearchField';
import '../../ui/Dialog.css';
import './search.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `place`: where the first hit stands in the text; null where only its title or chips were found. */
  readonly onOpen: (entry: Id, place: Found | null) => void;
}

/** Search over everything, above whatever is shown. Escape closes it and goes back there. */
export function SearchPalette({ isOpen, onClose, onOpen }: Props) {
  return (
    <ModalOverlay
      className="scrim screen-only"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="sheet palette">
        <Dialog className="dialog" aria-label={t('search.title')}>
          <Caught>
            <SearchField
              onOpen={({ id, place, excerpt: { text, marks } }) => {
                onClose();
                const [first] = marks;
                onOpen(id, place && { ...place, ...(first && { words: text.slice(first.from, first.to) }) });
              }}
            />
          </Caught>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
