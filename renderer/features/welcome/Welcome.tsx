import { useState } from 'react';
import { request } from '../../client/bridge';
import { t } from '../../messages';
import { SheetStep } from '../../ui/SheetStep';
import { Steps } from '../../ui/Steps';
import { PassphraseStep } from './PassphraseStep';
import { WhereStep } from './WhereStep';
import { WhomStep } from './WhomStep';
import './welcome.css';

interface Props {
  /** A journal is about to be made; what follows has to be shown although it is then open. */
  readonly onBegin: () => void;
  /** None was made. */
  readonly onFail: () => void;
  readonly onDone: () => void;
}

type Step =
  | { readonly step: 'where' }
  | { readonly step: 'passphrase'; readonly folder: string }
  | { readonly step: 'sheet'; readonly folder: string; readonly identity: string }
  | { readonly step: 'whom' };

/** The first run: where, with which passphrase, the recovery sheet, and whom the journal is about, if anybody. */
export function Welcome({ onBegin, onFail, onDone }: Props) {
  const [now, setNow] = useState<Step>({ step: 'where' });
  switch (now.step) {
    case 'where':
      return (
        <WhereStep
          onChoose={(folder) => {
            setNow({ step: 'passphrase', folder });
          }}
        />
      );
    case 'passphrase': {
      const make = async (passphrase: string | null) => {
        onBegin();
        const answer = await request('journal.create', { folder: now.folder, passphrase });
        if (!answer.ok) {
          onFail();
          return answer.failure;
        }
        if (answer.value.identity === null) setNow({ step: 'whom' });
        else setNow({ step: 'sheet', folder: now.folder, identity: answer.value.identity });
        return undefined;
      };
      return (
        <PassphraseStep
          onMake={make}
          onBack={() => {
            setNow({ step: 'where' });
          }}
        />
      );
    }
    case 'sheet':
      return (
        <SheetStep
          folder={now.folder}
          identity={now.identity}
          text={t('welcome.sheetText')}
          action={t('welcome.continue')}
          onDone={() => {
            setNow({ step: 'whom' });
          }}
        >
          <Steps step={3} of={4} />
        </SheetStep>
      );
    case 'whom':
      return <WhomStep onDone={onDone} />;
  }
}
