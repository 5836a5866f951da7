import type { Book } from '../../../electron/domain/kinds/book';
import { useName, usePresentPerson } from '../../client/people';
import { useHasPages, useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { titleOfRecord } from '../../messages/records';
import { LookingNav } from '../../page/LookingNav';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { beginBook } from './beginBook';
import './books.css';

/** Every keepsake book, newest first. */
export function BooksScreen() {
  const books = useKind('book');
  const person = usePresentPerson();
  const hasPages = useHasPages();
  const add = (
    <Button
      variant={books.length === 0 ? 'primary' : 'plain'}
      onPress={() => {
        beginBook(person);
      }}
    >
      {t('books.begin')}
    </Button>
  );
  if (books.length === 0)
    return (
      <Page title={t('books.title')} ways={<LookingNav />}>
        <Empty title={t('books.empty')} text={t('books.emptyText')} {...(hasPages ? { action: add } : {})} />
      </Page>
    );
  return (
    <Page title={t('books.title')} lede={t('books.lede')} ways={<LookingNav />}>
      <Card rows>
        <ul className="books">
          {books.map((book) => (
            <Row key={book.id} book={book} />
          ))}
        </ul>
      </Card>
      <div className="form-actions">{add}</div>
    </Page>
  );
}

function Row({ book }: { readonly book: Book }) {
  const name = useName(book.person) ?? '';
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: book.id, from: { screen: 'books' } });
        }}
      >
        <span className="what">
          <span className="name" dir="auto">
            {titleOfRecord(book)}
          </span>
          <span className="words">{t('books.row', { count: book.pieces.length })}</span>
        </span>
        {name !== '' && <Chip tone="tide">{name}</Chip>}
      </button>
    </li>
  );
}
