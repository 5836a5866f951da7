import type { JournalState } from '../electron/contract/journal';
import { request } from './client/bridge';
import { t } from './messages';
import './Frame.css';
import { failureText } from './messages/failures';
import { Button } from './ui/Button';
import { KeptNotice } from './ui/KeptNotice';
import { orSay } from './ui/orSay';
import { SealedNotice } from './ui/SealedNotice';
import { Centre, Title } from './ui/Page';

interface Props {
  readonly journal: Extract<JournalState, { state: 'unusable' }>;
}

/** The journal's folder cannot be used: why, and where to go from here. */
export function Unusable({ journal }: Props) {
  return (
    <Centre>
      <Title>{t('unusable.title')}</Title>
      <p className="lede">{failureText(journal.failure)}</p>
      <p className="meta unusable-folder">{t('unusable.folder', { folder: journal.folder })}</p>
      <div className="form-actions">
        <Button
          variant="primary"
          size="large"
          onPress={() => {
            void request('journal.state');
          }}
        >
          {t('unusable.again')}
        </Button>
        <Button
          onPress={() => {
            void orSay(request('journals.another'));
          }}
        >
          {t('unusable.another')}
        </Button>
      </div>
      <div className="outcome">
        <KeptNotice text={t('unusable.kept')} />
        <SealedNotice />
      </div>
    </Centre>
  );
}
