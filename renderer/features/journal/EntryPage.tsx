import type { Entry } from '../../../electron/domain/entry';
import { t } from '../../messages';
import { ChipBar } from '../../page/ChipBar';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';

/** The page of an entry. */
export function EntryPage(props: PageProps<Entry>) {
  const { writing, editor } = props;
  return (
    <RecordPage
      {...props} label={t('page.page')} bar={<ChipBar writing={writing} />}
      head={<TitleField writing={writing} onLeave={() => { editor.current?.focus(); }} />}
    />
  );
}
