import type { ComponentType } from 'react';
import type { Kind, RecordOf } from '../electron/domain/records/record';
import { BookPage } from './features/books';
import { CheckInPage } from './features/checkIn';
import { EndingPage, PersonEnding } from './features/ending';
import { FeelingAndFactPage } from './features/feelingAndFact';
import { EntryPage } from './features/journal';
import { LetterPage } from './features/letters';
import { LoopPage, RoundPage } from './features/loops';
import { PersonPage } from './features/people';
import { RupturePage } from './features/ruptures';
import { ReachingPage } from './features/reaching';
import { SessionPage, TopicPage } from './features/sessions';
import { ThenAndNowPage } from './features/thenAndNow';
import { TooMuchPage } from './features/tooMuch';
import { TouchstonePage } from './features/touchstones';
import type { PageProps } from './page/RecordPage';

/** The pages of records, by their kinds. Here the features come together. */
const PAGES: { readonly [K in Kind]: ComponentType<PageProps<RecordOf<K>>> } = {
  entry: EntryPage,
  person: (props) => <PersonPage Ending={PersonEnding} {...props} />,
  'check-in': CheckInPage,
  reaching: ReachingPage,
  touchstone: TouchstonePage,
  rupture: RupturePage,
  letter: LetterPage,
  topic: TopicPage,
  session: SessionPage,
  'feeling-and-fact': FeelingAndFactPage,
  loop: LoopPage,
  round: RoundPage,
  'then-and-now': ThenAndNowPage,
  ending: EndingPage,
  'too-much': TooMuchPage,
  book: BookPage,
};

/** The page of a record. */
export function KindPage(props: PageProps) {
  // A writing is of its record's kind, and stays so.
  const Page = PAGES[props.writing.record.get().kind] as ComponentType<PageProps>;
  return <Page {...props} />;
}
