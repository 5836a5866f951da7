import type { Entry } from '../../../electron/domain/entry';
import { t } from '../../messages';
import { BringToSession } from '../../page/BringToSession';
import { ChipBar } from '../../page/ChipBar';
import { KeepTouchstone } from '../../page/KeepTouchstone';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';

/** The page of an entry. */
export function EntryPage(props: PageProps<Entry>) {
  const { writing, editor } = props;
  return (
    <RecordPage
      {...props} label={t('page.page')} bar={<ChipBar writing={writing} />}
      head={<TitleField writing={writing} onLeave={() => { editor.current?.focus(); }} />}
      doings={<><KeepTouchstone writing={writing} editor={editor} /><BringToSession writing={writing} /></>}
    />
  );
}
