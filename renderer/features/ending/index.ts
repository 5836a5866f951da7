export { Ended } from './Ended';
export { EndingPage } from './EndingPage';
export { PersonEnding } from './PersonEnding';
export { StaysScreen } from './StaysScreen';
export { TodayEnding } from './TodayEnding';
