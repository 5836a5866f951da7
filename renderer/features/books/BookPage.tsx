import { BOOK_NAMES, BOOK_PARTS, type Book } from '../../../electron/domain/kinds/book';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { KindChip } from '../../page/KindChip';
import { OwnText } from '../../page/OwnText';
import { RecordPage, type PageProps } from '../../page/RecordPage';
import { TitleField } from '../../page/TitleField';
import { Segmented } from '../../ui/Segmented';
import './books.css';
import { MakeBook } from './MakeBook';
import { Pieces } from './Pieces';

/** The page of a keepsake book: what it is called, what goes in, how it looks, and beside it what can be made of it. */
export function BookPage(props: PageProps<Book>) {
  const { writing, editor } = props;
  return (
    <RecordPage
      {...props}
      label={t('book.page')}
      bar={<KindChip kind="book" />}
      hasMoment={false}
      startsInText={false}
      bodyLabel={t('book.foreword')}
      bodyHint={t('book.forewordHint')}
      head={
        <TitleField
          writing={writing}
          hint={t('book.titleHint')}
          autoFocus={writing.begun}
          onLeave={() => {
            editor.current?.focus();
          }}
        />
      }
      beforeText={<span className="field-label">{t('book.foreword')}</span>}
      below={
        <>
          <Look writing={writing} />
          <Pieces writing={writing} />
        </>
      }
      aside={<MakeBook writing={writing} />}
    />
  );
}

/** How it looks. */
function Look({ writing }: { readonly writing: Writing<Book> }) {
  const { dates, names, parts } = writing.record.use();
  return (
    <div className="book-look">
      <OwnText writing={writing} name="dedication" />
      <div className="looks">
        <Segmented
          label={t('book.dates')}
          value={dates ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`book.dates.${value}`) }))}
          onChange={(next) => {
            writing.change({ dates: next === 'yes' });
          }}
        />
        <Segmented
          label={t('book.names')}
          value={names}
          options={BOOK_NAMES.map((value) => ({ value, label: t(`book.names.${value}`) }))}
          onChange={(next) => {
            writing.change({ names: next });
          }}
        />
        <Segmented
          label={t('book.parts')}
          value={parts}
          options={BOOK_PARTS.map((value) => ({ value, label: t(`book.parts.${value}`) }))}
          onChange={(next) => {
            writing.change({ parts: next });
          }}
        />
      </div>
      {parts === 'years' && !dates && <p className="meta">{t('book.partsDays')}</p>}
    </div>
  );
}
