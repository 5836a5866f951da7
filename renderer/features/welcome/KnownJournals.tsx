import { request } from '../../client/bridge';
import { folderName } from '../../client/folder';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';

/** The journals that this computer knows already, to go back to one of them. */
export function KnownJournals({ onOpen }: { readonly onOpen: (folder: string) => void }) {
  const journals = useSettings()?.journals ?? [];
  if (journals.length === 0) return null;
  return (
    <section className="known" aria-labelledby="known-label">
      <h2 className="field-label" id="known-label">
        {t('welcome.known')}
      </h2>
      <ul>
        {journals.map(({ folder }) => (
          <li key={folder}>
            <div>
              <strong>{folderName(folder)}</strong>
              <div className="meta path">{folder}</div>
            </div>
            <div className="doing">
              <Button
                variant="quiet"
                onPress={() => {
                  void orSay(request('journals.forget', { folder }));
                }}
                aria-label={t('welcome.forgetNamed', { name: folderName(folder) })}
              >
                {t('welcome.forget')}
              </Button>
              <Button
                onPress={() => {
                  onOpen(folder);
                }}
                aria-label={t('welcome.openNamed', { name: folderName(folder) })}
              >
                {t('welcome.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
