export { AskAbout } from './AskAbout';
export { BeginBreak } from './BeginBreak';
export { PeopleScreen } from './PeopleScreen';
export { PersonPage } from './PersonPage';
