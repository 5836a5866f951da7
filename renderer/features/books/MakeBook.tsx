import { useState } from 'react';
import { BOOK_FORMS, type BookForm, type MadeBook } from '../../../electron/contract/books';
import type { Book } from '../../../electron/domain/book';
import { makeBook, readBook, useBookProgress } from '../../client/books';
import { request } from '../../client/bridge';
import { saveElsewhere } from '../../client/elsewhere';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { Progress } from '../../ui/Progress';
import { SidePart } from '../../ui/SideScreen';
import { toast } from '../../ui/toast';
import { Preview } from './Preview';

/** Makes a book: to be looked through here, or saved where one wants it. */
export function MakeBook({ writing }: { readonly writing: Writing<Book> }) {
  const isEmpty = writing.record.useOf(({ pieces }) => pieces.length === 0);
  const progress = useBookProgress();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [pages, setPages] = useState<Uint8Array>();

  const make = async (form: BookForm): Promise<MadeBook | undefined> => {
    setNotes([]);
    const answer = await makeBook(writing.id, form);
    if (!answer.ok) {
      if (answer.failure.kind !== 'cancelled') setNotes([failureText(answer.failure)]);
      return undefined;
    }
    const { gone, unseen } = answer.value;
    setNotes([...gone > 0 ? [t('book.gone', { count: gone })] : [], ...unseen > 0 ? [t('book.unseen', { count: unseen })] : []]);
    return answer.value;
  };
  const preview = async () => {
    const book = await make('pdf');
    const bytes = book && await readBook(book.made);
    if (bytes?.ok) setPages(bytes.value);
    else if (bytes) setNotes([failureText(bytes.failure)]);
  };
  const save = async (form: BookForm) => {
    const book = await make(form);
    if (!book) return;
    const { made } = book;
    if (await orSay(saveElsewhere(`${nameOf(writing.record.get())}.${form}`, (place) => request('books.save', { made, place })))) toast({ text: t('book.saved') });
  };
  return (
    <>
      <SidePart title={t('book.make')}>
        {progress ? (
          <>
            <Progress label={t(progress.stage === 'reading' ? 'book.reading' : 'book.setting')} done={progress.done} total={progress.total} />
            <Button wide onPress={() => { void request('books.stop'); }}>{t('book.stop')}</Button>
          </>
        ) : (
          <>
            <Button wide variant="primary" isDisabled={isEmpty} onPress={() => { void preview(); }}>{t('book.preview')}</Button>
            {BOOK_FORMS.map((form) => <Button key={form} wide isDisabled={isEmpty} onPress={() => { void save(form); }}>{t(`book.save.${form}`)}</Button>)}
          </>
        )}
        <div role="status">{notes.map((note) => <p key={note} className="meta">{note}</p>)}</div>
        <p className="meta">{t('book.makeText')}</p>
      </SidePart>
      {pages && <Preview pages={pages} onClose={() => { setPages(undefined); }} />}
    </>
  );
}

/** Characters of a title that go into the name of a file. */
const LONGEST = 50;

function nameOf({ title }: Book): string {
  const name = Array.from(title.replace(/[\s\p{Cc}]+/gu, ' ')).slice(0, LONGEST).join('').trim();
  return name === '' ? t('book.file') : name;
}
