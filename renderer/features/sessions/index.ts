export { AskHours } from './AskHours';
export { OtherHours } from './OtherHours';
export { SessionPage } from './SessionPage';
export { SessionsScreen } from './SessionsScreen';
export { TopicPage } from './TopicPage';
