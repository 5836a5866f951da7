export { AskHours } from './AskHours';
export { SessionPage } from './SessionPage';
export { SessionsScreen } from './SessionsScreen';
export { TopicPage } from './TopicPage';
