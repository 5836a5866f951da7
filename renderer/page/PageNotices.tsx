import { unreachable } from '../../electron/domain/result';
import { writtenText } from '../../electron/domain/records/texts';
import { t } from '../messages';
import { saveTextMessages } from '../messages/saveText';
import { Button } from '../ui/Button';
import { KeptNotice } from '../ui/KeptNotice';
import { Notice } from '../ui/Notice';
import { SaveElsewhere } from '../ui/SaveElsewhere';
import type { Writing } from '../client/writing';

interface Props {
  readonly writing: Writing;
  readonly onCompare: () => void;
}

/**
 * What one has to know about the record on the page: it is not saved, there are two versions of it, it was changed or
 * removed elsewhere.
 */
export function PageNotices({ writing, onCompare }: Props) {
  const saving = writing.autosave.state.use();
  const others = writing.others.use();
  const outside = writing.outside.use();
  const hasFailed = saving.state === 'failed' && saving.failure.kind !== 'conflict';
  const isTwofold = others.length > 0 || (saving.state === 'failed' && saving.failure.kind === 'conflict');
  return (
    <div className="page-notices">
      {hasFailed && (
        <Notice tone="ember" urgent action={<SaveText writing={writing} />}>
          {saveTextMessages(saving, true)}
        </Notice>
      )}
      <KeptNotice text={t('saving.kept')} except={writing.id} leads />
      {isTwofold && (
        <Notice tone="gold" action={<Button onPress={onCompare}>{t('page.compare')}</Button>}>
          {t('page.conflict')}
        </Notice>
      )}
      {outside !== undefined && <Outside writing={writing} outside={outside} />}
    </div>
  );
}

function Outside({ writing, outside }: { readonly writing: Writing; readonly outside: 'changed' | 'removed' }) {
  switch (outside) {
    case 'changed':
      return <Notice tone="tide">{t('page.changed')}</Notice>;
    case 'removed':
      return (
        <Notice
          tone="gold"
          action={
            <Button
              onPress={() => {
                writing.change({});
              }}
            >
              {t('page.keep')}
            </Button>
          }
        >
          {t('page.removed')}
        </Notice>
      );
    default:
      return unreachable(outside);
  }
}

function SaveText({ writing }: { readonly writing: Writing }) {
  return <SaveElsewhere text={writtenText(writing.record.use())} />;
}
