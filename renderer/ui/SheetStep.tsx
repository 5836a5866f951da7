import { useState, type ReactNode } from 'react';
import { request } from '../client/bridge';
import { t } from '../messages';
import { Button } from './Button';
import { Centre, Title } from './Page';
import { RecoverySheet } from './RecoverySheet';

interface Props {
  readonly folder: string;
  readonly identity: string;
  /** What the button says once the sheet is kept. */
  readonly action: string;
  readonly text: string;
  /** It was kept, or put off. */
  readonly onDone: () => void;
  /** Stands above the title. */
  readonly children?: ReactNode;
}

/**
 * The recovery sheet of a new key, which may be left for later: deliberately, since until then it comes again at every
 * unlock.
 */
export function SheetStep({ folder, identity, action, text, onDone, children }: Props) {
  const [isKept, setKept] = useState(false);
  const putOff = () => {
    void request('recovery.later').then(onDone);
  };
  return (
    <Centre>
      {children}
      <Title>{t('welcome.sheet')}</Title>
      <p className="lede">{text}</p>
      <RecoverySheet
        identity={identity}
        folder={folder}
        onKept={() => {
          setKept(true);
        }}
        beside={
          <div className="form-actions">
            {isKept ? (
              <Button variant="primary" size="large" onPress={onDone}>
                {action}
              </Button>
            ) : (
              <>
                <Button onPress={putOff}>{t('welcome.later')}</Button>
                <span className="meta">{t('welcome.laterText')}</span>
              </>
            )}
          </div>
        }
      />
    </Centre>
  );
}
