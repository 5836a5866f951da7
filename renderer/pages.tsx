import { isOf } from './client/writing';
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
import { OtherPage } from './page/OtherPage';
import type { PageProps } from './page/RecordPage';

/** The page of a record, by its kind. Here the features come together. */
export function KindPage({ writing, ...props }: PageProps) {
  if (isOf('entry', writing)) return <EntryPage writing={writing} {...props} />;
  if (isOf('check-in', writing)) return <CheckInPage writing={writing} {...props} />;
  if (isOf('person', writing)) return <PersonPage writing={writing} Ending={PersonEnding} {...props} />;
  if (isOf('touchstone', writing)) return <TouchstonePage writing={writing} {...props} />;
  if (isOf('reaching', writing)) return <ReachingPage writing={writing} {...props} />;
  if (isOf('session', writing)) return <SessionPage writing={writing} {...props} />;
  if (isOf('topic', writing)) return <TopicPage writing={writing} {...props} />;
  if (isOf('rupture', writing)) return <RupturePage writing={writing} {...props} />;
  if (isOf('letter', writing)) return <LetterPage writing={writing} {...props} />;
  if (isOf('loop', writing)) return <LoopPage writing={writing} {...props} />;
  if (isOf('round', writing)) return <RoundPage writing={writing} {...props} />;
  if (isOf('feeling-and-fact', writing)) return <FeelingAndFactPage writing={writing} {...props} />;
  if (isOf('too-much', writing)) return <TooMuchPage writing={writing} {...props} />;
  if (isOf('ending', writing)) return <EndingPage writing={writing} {...props} />;
  if (isOf('book', writing)) return <BookPage writing={writing} {...props} />;
  if (isOf('then-and-now', writing)) return <ThenAndNowPage writing={writing} {...props} />;
  return <OtherPage writing={writing} {...props} />;
}
