import { useState } from 'react';
import type { Source } from '../../../electron/domain/fields/parts';
import { t } from '../../messages';
import type { Side } from './TwoPassages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChooseSource } from './ChooseSource';
import './thenAndNow.css';

interface Props {
  readonly side: Side;
  /** Whether there is a passage already. */
  readonly hasOne: boolean;
  readonly onChoose: (source: Source) => void;
}

/** Chooses the passage of a side, from any record. */
export function ChooseButton({ side, hasOne, onChoose }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  const words = t(hasOne ? 'thenAndNow.exchange' : 'thenAndNow.choose');
  return (
    <>
      <Button
        variant={hasOne ? 'quiet' : 'plain'}
        aria-label={t('ui.actionOn', { action: words, label: t(`thenAndNow.${side}`) })}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {words}
      </Button>
      <Dialog
        title={t(side === 'then' ? 'thenAndNow.chooseThen' : 'thenAndNow.chooseNow')}
        isOpen={isOpen}
        onClose={close}
      >
        <ChooseSource
          onChoose={(source) => {
            close();
            onChoose(source);
          }}
        />
      </Dialog>
    </>
  );
}
