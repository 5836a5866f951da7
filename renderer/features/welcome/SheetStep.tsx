import { useState } from 'react';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Centre, Title } from '../../ui/Page';
import { RecoverySheet } from '../../ui/RecoverySheet';
import { Steps } from '../../ui/Steps';

interface Props {
  readonly folder: string;
  readonly identity: string;
  readonly onDone: () => void;
}

/** The recovery sheet, which may be left for later. */
export function SheetStep({ folder, identity, onDone }: Props) {
  const [isKept, setKept] = useState(false);
  return (
    <Centre>
      <Steps step={3} of={3} />
      <Title>{t('welcome.sheet')}</Title>
      <p className="lede">{t('welcome.sheetText')}</p>
      <RecoverySheet
        identity={identity} folder={folder} onKept={() => { setKept(true); }}
        beside={
          <div className="form-actions">
            {isKept
              ? <Button variant="primary" size="large" onPress={onDone}>{t('welcome.start')}</Button>
              : <><Button onPress={onDone}>{t('welcome.later')}</Button><span className="meta">{t('welcome.laterText')}</span></>}
          </div>
        }
      />
    </Centre>
  );
}
