import type { ComponentType } from 'react';
import type { Screen } from '../../electron/contract/screens';
import type { Kind, RecordOf } from '../../electron/domain/records/record';
import { BookPage, BooksScreen } from './books';
import { CheckInPage } from './checkIn';
import { EndingPage, PersonEnding, StaysScreen } from './ending';
import { FeelingAndFactPage, FeelingsAndFactsScreen } from './feelingAndFact';
import { EntryPage } from './journal';
import { LetterPage, LettersScreen } from './letters';
import { LoopPage, LoopsScreen, RoundPage } from './loops';
import { PeopleScreen, PersonPage } from './people';
import { RupturePage } from './ruptures';
import { ReachingPage, ReachingScreen } from './reaching';
import { SessionPage, SessionsScreen, TopicPage } from './sessions';
import { ThenAndNowPage, ThenAndNowScreen } from './thenAndNow';
import { TogetherScreen } from './together';
import { TooMuchPage, TooMuchScreen } from './tooMuch';
import { TouchstonePage, TouchstonesScreen } from './touchstones';
import { AttentionScreen } from './attention';
import { CalendarScreen } from './calendar';
import { CarryingScreen } from './carrying';
import { LookingScreen } from './looking';
import { SettingsScreen } from './settings';
import { TodayScreen } from './today';
import { TrashScreen } from './trash';
import type { Route, RouteTo } from '../client/route';
import type { PageProps } from '../page/RecordPage';
import { RecordScreen } from '../page/RecordScreen';

/** The pages of records, by their kinds. */
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

/** The page of a record, by its kind. */
export function KindPage(props: PageProps) {
  // A writing is of its record's kind, and stays so.
  const Page = PAGES[props.writing.record.get().kind] as ComponentType<PageProps>;
  return <Page {...props} />;
}

interface InFolder {
  /** The folder of the open journal. */
  readonly folder: string;
}

/** The screens beside the journal, which stays alive behind them. Each is told where on it one is. */
const SCREENS: { readonly [S in Exclude<Screen, 'journal'>]: ComponentType<RouteTo<S> & InFolder> } = {
  record: (props) => <RecordScreen key={props.record} Page={KindPage} {...props} />,
  today: TodayScreen,
  carrying: CarryingScreen,
  sessions: SessionsScreen,
  stays: StaysScreen,
  letters: LettersScreen,
  touchstones: TouchstonesScreen,
  'looking-back': LookingScreen,
  'then-and-now': ThenAndNowScreen,
  loops: LoopsScreen,
  'feelings-and-facts': FeelingsAndFactsScreen,
  calendar: CalendarScreen,
  books: BooksScreen,
  reaching: ReachingScreen,
  'too-much': TooMuchScreen,
  people: PeopleScreen,
  together: TogetherScreen,
  trash: TrashScreen,
  attention: AttentionScreen,
  settings: SettingsScreen,
};

/** Every screen but the journal. */
export function OtherScreen(props: Exclude<Route, RouteTo<'journal'>> & InFolder) {
  // The one for where it stands.
  const Shown = SCREENS[props.screen] as ComponentType<typeof props>;
  return <Shown {...props} />;
}
