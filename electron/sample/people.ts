import { blankRecord } from '../domain/records/blank';
import { newId } from '../domain/id';
import { dayOf } from '../domain/time/moment';
import type { Person } from '../domain/kinds/person';
import type { Zone } from '../domain/time/zone';
import { ZONE, type StoryClock } from './story';

/** The hours of one of them: the first that is told of, and the last, in days before the end of the story. */
export interface Hours {
  readonly first: number;
  readonly last: number;
  readonly time: string;
}

export const WITH_K: Hours = { first: 761, last: 453, time: '17:30' };
export const WITH_M: Hours = { first: 395, last: 10, time: '15:00' };

/** When the journal was begun, and when the work with K, a year before. */
const BEGUN = 763;
const FIRST_WITH_K = 1139;

/** The therapist with whom the work ended. */
export function makeK(when: StoryClock): Person {
  const day = dayIn(when);
  return {
    ...blankRecord('person', newId(), when(BEGUN, '20:20')),
    name: 'K',
    role: 'therapist',
    since: day(FIRST_WITH_K),
    present: when(BEGUN, '20:20'),
    rhythm: { weekday: 2, time: WITH_K.time, minutes: 50, zone: ZONE as Zone },
    breaks: [
      { from: day(702), to: day(685), whose: 'theirs', note: 'over the turn of the year' },
      { from: day(636), to: day(630), whose: 'mine', note: 'in the snow with Ana' },
      { from: day(607), to: day(601), whose: 'illness', note: 'a flu' },
      { from: day(522), to: day(510), whose: 'theirs', note: 'looking at the house' },
    ],
    scale: { low: 'as if I had made her up', high: 'I can turn my back, and she is there' },
    body: 'Tuesdays at half past five, fourth floor. Ninety-two stairs. A geranium in the window, a chestnut tree behind it.',
  };
}

/** The therapist of today. */
export function makeM(when: StoryClock): Person {
  const day = dayIn(when);
  return {
    ...blankRecord('person', newId(), when(WITH_M.first, '17:00')),
    name: 'M',
    role: 'therapist',
    since: day(WITH_M.first),
    present: when(WITH_M.first, '17:00'),
    rhythm: { weekday: 4, time: WITH_M.time, minutes: 50, zone: ZONE as Zone },
    breaks: [
      { from: day(9), to: day(-3), whose: 'theirs', note: 'a week in the mountains' },
      { from: day(114), to: day(88), whose: 'theirs', note: 'the long summer' },
      { from: day(317), to: day(305), whose: 'theirs', note: '' },
    ],
    scale: { low: 'he could be gone', high: 'solid, even from here' },
    body: 'Thursdays at three. The chair squeaks.',
  };
}

function dayIn(when: StoryClock) {
  return (ago: number) => dayOf(when(ago, '12:00'));
}
