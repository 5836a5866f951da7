export { EntryPage } from './EntryPage';
export { JournalScreen } from './JournalScreen';
