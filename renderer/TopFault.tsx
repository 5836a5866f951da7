import { writtenText } from '../electron/domain/records/texts';
import { request } from './client/bridge';
import { useAllUnsaved } from './client/unsaved';
import { t } from './messages';
import { Button } from './ui/Button';
import { orSay } from './ui/orSay';
import { Centre } from './ui/Page';
import { SaveElsewhere } from './ui/SaveElsewhere';

/** Stands in the place of everything, where nothing else can. */
export function TopFault() {
  const unsaved = useAllUnsaved().flatMap(({ autosave }) => autosave.latest() ?? []);
  return (
    <Centre>
      <p className="lede" role="alert">
        {t('caught.window')}
      </p>
      <div className="form-actions">
        {unsaved.length > 0 && <SaveElsewhere text={unsaved.map(writtenText).join('\n\n')} />}
        <Button
          onPress={() => {
            location.reload();
          }}
        >
          {t('caught.anew')}
        </Button>
        <Button
          onPress={() => {
            void orSay(request('lock.now'));
          }}
        >
          {t('frame.lock')}
        </Button>
        <Button
          onPress={() => {
            window.close();
          }}
        >
          {t('caught.quit')}
        </Button>
      </div>
    </Centre>
  );
}
