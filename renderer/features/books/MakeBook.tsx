import { useState } from 'react';
import type { MadeBook } from '../../../electron/contract/books';
import { BOOK_FORMS, type BookForm } from '../../../electron/domain/files/bookForm';
import type { Book } from '../../../electron/domain/kinds/book';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import { makeBook, readBook, useBookProgress } from './making';
import { request } from '../../client/bridge';
import { saveElsewhere } from '../../client/saveElsewhere';
import { useRecords } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { andWords } from '../../messages/andWords';
import { dayName } from '../../messages/dates';
import { failureText } from '../../messages/failures';
import { titleOfSummary } from '../../messages/records';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { Progress } from '../../ui/Progress';
import { SidePart } from '../../ui/SideScreen';
import { toast } from '../../ui/toast';
import { Preview } from './Preview';

/** So many pieces are named in one sentence. */
const NAMED = 5;

/** Makes a book: to be looked through here, or saved where one wants it. */
export function MakeBook({ writing }: { readonly writing: Writing<Book> }) {
  const isEmpty = writing.record.useOf(({ pieces }) => pieces.length === 0);
  const progress = useBookProgress();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const records = useRecords();
  const [pages, setPages] = useState<Uint8Array>();

  const namesOf = (ids: readonly Id[]) => {
    const names = ids.slice(0, NAMED).map((id) => {
      const summary = records?.find((one) => one.id === id);
      return summary
        ? t('book.simplified.name', { name: titleOfSummary(summary), day: dayName(dayOf(summary.at)) })
        : t('book.gonePiece');
    });
    return andWords(ids.length > NAMED ? [...names, t('book.simplified.more', { count: ids.length - NAMED })] : names);
  };
  const make = async (form: BookForm): Promise<MadeBook | undefined> => {
    setNotes([]);
    const answer = await makeBook(writing.id, form);
    if (!answer.ok) {
      if (answer.failure.kind !== 'cancelled') setNotes([failureText(answer.failure)]);
      return undefined;
    }
    const { gone, unseen, simplified } = answer.value;
    setNotes([
      ...(gone > 0 ? [t('book.gone', { count: gone })] : []),
      ...(unseen > 0 ? [t('book.unseen', { count: unseen })] : []),
      ...(simplified.length > 0 ? [t('book.simplified', { names: namesOf(simplified) })] : []),
    ]);
    return answer.value;
  };
  const preview = async () => {
    const book = await make('pdf');
    const bytes = book && (await readBook(book.made));
    if (bytes?.ok) setPages(bytes.value);
    else if (bytes) setNotes([failureText(bytes.failure)]);
  };
  const save = async (form: BookForm) => {
    const book = await make(form);
    if (!book) return;
    const { made } = book;
    if (
      await orSay(
        saveElsewhere(`${nameOf(writing.record.get())}.${form}`, (place) => request('books.save', { made, place })),
      )
    )
      toast({ text: t('book.saved') });
  };
  return (
    <>
      <SidePart title={t('book.make')}>
        {progress ? (
          <>
            <Progress
              label={t(progress.stage === 'reading' ? 'book.reading' : 'book.setting')}
              done={progress.done}
              total={progress.total}
            />
            <Button
              wide
              onPress={() => {
                void request('books.stop');
              }}
            >
              {t('book.stop')}
            </Button>
          </>
        ) : (
          <>
            <Button
              wide
              variant="primary"
              isDisabled={isEmpty}
              onPress={() => {
                void preview();
              }}
            >
              {t('book.preview')}
            </Button>
            {BOOK_FORMS.map((form) => (
              <Button
                key={form}
                wide
                isDisabled={isEmpty}
                onPress={() => {
                  void save(form);
                }}
              >
                {t(`book.save.${form}`)}
              </Button>
            ))}
          </>
        )}
        <div role="status">
          {notes.map((note) => (
            <p key={note} className="meta">
              {note}
            </p>
          ))}
        </div>
        <p className="meta">{t('book.makeText')}</p>
      </SidePart>
      {pages && (
        <Preview
          pages={pages}
          onClose={() => {
            setPages(undefined);
          }}
        />
      )}
    </>
  );
}

/** Characters of a title that go into the name of a file. */
const LONGEST = 50;

function nameOf({ title }: Book): string {
  const name = Array.from(title.replace(/[\s\p{Cc}]+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .trim();
  return name === '' ? t('book.file') : name;
}
