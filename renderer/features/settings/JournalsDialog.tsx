import { request } from '../../client/bridge';
import { folderName } from '../../client/folder';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { orSay } from '../../ui/orSay';
import { toast } from '../../ui/toast';

interface Props {
  /** The present one's. */
  readonly folder: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The journals known on this computer, to change to one of them. */
export function JournalsDialog({ folder: present, isOpen, onClose }: Props) {
  const journals = useSettings()?.journals ?? [];
  const forget = async (folder: string) => {
    if (await orSay(request('journals.forget', { folder }))) toast({ text: t('settings.forgotten') });
  };
  return (
    <Dialog title={t('settings.journals')} isOpen={isOpen} onClose={onClose} size="large">
      <p>{t('settings.journalsText')}</p>
      <ul className="journals">
        {journals.map(({ folder }) => {
          const name = folderName(folder);
          return (
            <li key={folder}>
              <div className="about">
                <strong>{name}</strong>
                <div className="meta">{folder}</div>
              </div>
              {folder === present ? (
                <Chip tone="tide">{t('settings.presentJournal')}</Chip>
              ) : (
                <>
                  <Button
                    variant="quiet"
                    aria-label={t('settings.forgetNamed', { name })}
                    onPress={() => {
                      void forget(folder);
                    }}
                  >
                    {t('settings.forget')}
                  </Button>
                  <Button
                    aria-label={t('settings.switchNamed', { name })}
                    onPress={() => {
                      void orSay(request('journals.switch', { folder }));
                    }}
                  >
                    {t('settings.switch')}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <DialogActions>
        <Button
          onPress={() => {
            void orSay(request('journals.another'));
          }}
        >
          {t('settings.make')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
