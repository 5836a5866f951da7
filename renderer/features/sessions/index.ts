export { SessionsScreen } from './SessionsScreen';
export { TopicPage } from './TopicPage';
