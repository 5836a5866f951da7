import { useState } from 'react';
import type { JournalFacts } from '../../../electron/contract/journal';
import { request } from '../../client/bridge';
import { sayFolder } from '../../client/folder';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { JournalsDialog } from './JournalsDialog';
import { Row } from './Row';
import { saySize } from './size';

interface Props {
  readonly folder: string;
  readonly facts: JournalFacts | undefined;
}

/** Where the journal is, how large, and the way to another. */
export function JournalRow({ folder, facts }: Props) {
  const [choosing, setChoosing] = useState(false);
  const note = facts
    ? t('settings.facts', {
        folder: sayFolder(folder),
        pages: facts.pages,
        size: saySize(facts.bytes),
        encrypted: facts.encrypted ? 'yes' : 'no',
      })
    : sayFolder(folder);
  return (
    <Row name={t('settings.where')} note={<span title={folder}>{note}</span>}>
      <Button
        onPress={() => {
          void orSay(request('folder.show'));
        }}
      >
        {t('settings.show')}
      </Button>
      <Button
        onPress={() => {
          setChoosing(true);
        }}
      >
        {t('settings.another')}
      </Button>
      <JournalsDialog
        folder={folder}
        isOpen={choosing}
        onClose={() => {
          setChoosing(false);
        }}
      />
    </Row>
  );
}
