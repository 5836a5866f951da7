import { useEffect, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { AnswerValue } from '../../../electron/contract/request';
import type { shellRequests } from '../../../electron/contract/shell';
import { request } from '../../client/bridge';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';

const READ = 'age --decrypt --identity key.age records/ab/NAME.md.age';
const READ_PLAIN = 'cat records/ab/NAME.md';
const FIND = 'grep --recursive --text "A WORD OF YOURS" ~';
const CONNECT = 'strace --follow-forks --trace=connect holdfast 2>&1 | grep connect';

type About = AnswerValue<(typeof shellRequests)['app.about']>;

/** What Holdfast promises, and how anybody can see for themselves that it is so. */
export function Promises({ folder, encrypted }: { readonly folder: string; readonly encrypted: boolean }) {
  // On this computer a page of it can be read without the passphrase.
  const isShown = (useSettings()?.journals.find((known) => known.folder === folder)?.tooMuch ?? null) !== null;
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    void request('app.about').then((answer) => {
      if (answer.ok) setAbout(answer.value);
    });
  }, []);
  return (
    <section className="card flat promises" aria-labelledby="promises">
      <h2 id="promises">{t('settings.promises')}</h2>
      <p>{t(!encrypted ? 'settings.promisesPlain' : isShown ? 'settings.promisesShown' : 'settings.promisesText')}</p>
      <Disclosure className="check">
        <AriaButton slot="trigger" className="button quiet">
          {t('settings.check')}
        </AriaButton>
        <DisclosurePanel>
          <div className="ways-to-check">
            <p>{t('settings.checkRead')}</p>
            <pre tabIndex={0}>{encrypted ? READ : READ_PLAIN}</pre>
            {encrypted && (
              <>
                <p>{t('settings.checkFind')}</p>
                <pre tabIndex={0}>{FIND}</pre>
              </>
            )}
            {about?.platform === 'linux' && (
              <>
                <p>{t('settings.checkNet')}</p>
                <pre tabIndex={0}>{CONNECT}</pre>
              </>
            )}
            <p>{t('settings.checkPull')}</p>
          </div>
        </DisclosurePanel>
      </Disclosure>
      {about && <p className="meta">{t('settings.version', { version: about.version })}</p>}
    </section>
  );
}
