import type { Day } from '../electron/domain/time/moment';
import { epochOf } from '../electron/domain/time/moment';
import { momentOn, type Zone } from '../electron/domain/time/zone';
import { setClock } from './support/app';
import { keepRecords } from './support/journal';
import {
  allBut,
  beginsAgain,
  beginsBreak,
  bringsIt,
  callsAndMends,
  goesTo,
  inTurn,
  isAnswered,
  isShaken,
  names,
  plansEnding,
  presses,
  saysToday,
  sends,
  today,
  type Deed,
} from './support/lived';
import { expect, test } from './support/holdfast';

/** A day of two years in a journal: what is true on it, what she does, and every sentence that Today says after that. */
interface LivedDay {
  readonly at: `${string}T${string}`;
  readonly is: string;
  readonly does?: Deed;
  readonly says: readonly string[];
}

/** A day that is not right is told, and the next one is lived all the same. */
const softly = expect.configure({ soft: true, timeout: 2000 });

const ZONE = 'Europe/Berlin' as Zone;

const NOTHING_KEPT = ['A touchstone', 'When something shows you that you are held in mind, it can be kept here.'];
const kept = (when: string) => ['A touchstone', '“I read it twice. Come on Tuesday.”', when];
const DOOR = ['Carrying', 'The closed door', 'brought on 31 March'];

const LIVED: readonly LivedDay[] = [
  {
    at: '2026-03-02T20:00',
    is: 'She has named M. The first hour is tomorrow.',
    does: names('M', 'Tue'),
    says: ['Monday evening', 'You see M tomorrow.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-03T09:00',
    is: 'The first hour is at four.',
    says: ['Tuesday morning', 'You see M today at 16:00.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-03T20:00',
    is: 'It took place, and she says so.',
    does: inTurn(today, presses('Yes')),
    says: ['Tuesday evening', 'You sat with M today. You see M again on 10 March.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-04T08:00',
    is: 'The day after.',
    says: ['Wednesday morning', 'You sat with M yesterday. You see M again on Tuesday.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-07T03:00',
    is: 'The night after Friday.',
    says: ['Friday night', 'You see M again on Tuesday.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-10T18:00',
    is: 'They met; she does not want to say so now.',
    does: inTurn(today, presses('Later')),
    says: [
      'Tuesday evening',
      'You see M again on 17 March.',
      ...NOTHING_KEPT,
      'When it is too much',
      'There is a page for hard hours. On a quiet day it is easier to find the words for it: whom you can reach, and what you want to be told then.',
    ],
  },
  {
    at: '2026-03-14T11:00',
    is: 'Nobody has said whether they met on Tuesday.',
    says: ['Saturday morning', 'You see M again on Tuesday.', 'You saw M on Tuesday?', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-17T20:00',
    is: 'They met both times.',
    does: inTurn(today, presses('Yes, each time')),
    says: ['Tuesday evening', 'You sat with M today. You see M again on 24 March.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-23T10:00',
    is: 'He laughed; she called at once, and it is mended.',
    does: inTurn(isShaken('He laughed'), callsAndMends),
    says: ['Monday morning', 'You see M again tomorrow.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-24T19:00',
    is: 'They met.',
    does: inTurn(today, presses('Yes')),
    says: ['Tuesday evening', 'You sat with M today. You see M again on 31 March.', ...NOTHING_KEPT],
  },
  {
    at: '2026-03-26T21:00',
    is: 'A rupture that she puts on the list.',
    does: inTurn(isShaken('The closed door'), presses('Bring to session')),
    says: [
      'Thursday evening',
      'You sat with M on Tuesday. You see M again next Tuesday.',
      ...NOTHING_KEPT,
      'Carrying',
      'The closed door',
      'rupture, since today',
      'For Tuesday, in this order',
      'The closed door',
    ],
  },
  {
    at: '2026-03-31T16:10',
    is: 'In the hour she brings it.',
    does: bringsIt('He said: tell me more', 'The door again.'),
    says: [
      'Tuesday afternoon',
      'You sat with M today. You see M again on 7 April.',
      ...NOTHING_KEPT,
      'Carrying',
      'The closed door',
      'brought today',
    ],
  },
  {
    at: '2026-04-01T09:00',
    is: 'It was brought yesterday, and is open.',
    says: [
      'Wednesday morning',
      'You sat with M yesterday. You see M again on Tuesday.',
      ...NOTHING_KEPT,
      'Carrying',
      'The closed door',
      'brought on Tuesday',
    ],
  },
  {
    at: '2026-04-08T09:00',
    is: 'They met yesterday.',
    does: inTurn(today, presses('Yes')),
    says: ['Wednesday morning', 'You sat with M yesterday. You see M again on Tuesday.', ...NOTHING_KEPT, ...DOOR],
  },
  {
    at: '2026-04-12T03:05',
    is: 'The night after Saturday. She sends a letter.',
    does: sends('Dear M, I did not say the rest.'),
    says: [
      'Saturday night',
      'You see M again on Tuesday.',
      ...NOTHING_KEPT,
      'Carrying',
      'Dear M, I did not say the rest.',
      'sent today',
      'The closed door',
      'brought on 31 March',
    ],
  },
  {
    at: '2026-04-14T20:00',
    is: 'They spoke by telephone.',
    does: inTurn(today, presses('It did not take place'), presses('By telephone')),
    says: [
      'Tuesday evening',
      'You spoke with M today. You see M again on 21 April.',
      ...NOTHING_KEPT,
      'Carrying',
      'Dear M, I did not say the rest.',
      'sent on Sunday',
      'The closed door',
      'brought on 31 March',
    ],
  },
  {
    at: '2026-04-23T19:00',
    is: 'They met on Tuesday, which nobody has said. The letter waits.',
    does: inTurn(today, presses('Yes')),
    says: [
      'Thursday evening',
      'You sat with M on Tuesday. You see M again next Tuesday.',
      ...NOTHING_KEPT,
      'Carrying',
      'Dear M, I did not say the rest.',
      'sent on 12 April',
      'The closed door',
      'brought on 31 March',
    ],
  },
  {
    at: '2026-05-03T12:00',
    is: 'They met on Tuesday. The answer came.',
    does: inTurn(today, presses('Yes'), isAnswered(/Dear M/, 'I read it twice. Come on Tuesday.')),
    says: ['Sunday afternoon', 'You see M again on Tuesday.', ...kept('3 May, message, M'), ...DOOR],
  },
  {
    at: '2026-05-04T08:00',
    is: 'There is a touchstone.',
    says: ['Monday morning', 'You see M again tomorrow.', ...kept('3 May, message, M'), ...DOOR],
  },
  {
    at: '2026-05-12T20:00',
    is: 'They met on the 5th; today M was ill.',
    does: inTurn(today, presses('Later')),
    says: ['Tuesday evening', 'You see M again on 19 May.', ...kept('3 May, message, M'), ...DOOR],
  },
  {
    at: '2026-05-31T12:00',
    is: 'Her holiday begins tomorrow.',
    does: beginsBreak('mine', '01062026', '14062026'),
    says: [
      'Sunday afternoon',
      'You are away from Monday until 14 June. The next hour with M is on 16 June.',
      'You saw M on 5 May, 12 May, 19 May and Tuesday?',
      ...kept('3 May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-06-05T12:00',
    is: 'She is on holiday.',
    says: [
      'Friday afternoon',
      'You are away until 14 June. You see M again on 16 June.',
      'You saw M on 5 May, 12 May, 19 May and 26 May?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-06-14T20:00',
    is: 'The last day of it.',
    says: [
      'Sunday evening',
      'You are away, today for the last day. You see M again on Tuesday.',
      'You saw M on 5 May, 12 May, 19 May and 26 May?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-06-16T20:00',
    is: 'They met each time but on 12 May.',
    does: inTurn(today, allBut(/Tuesday 12 May/, 'M could not')),
    says: ['Tuesday evening', 'You sat with M today. You see M again on 23 June.', ...kept('May, message, M'), ...DOOR],
  },
  {
    at: '2026-08-04T20:00',
    is: 'They met each week; he is away from tomorrow.',
    does: inTurn(today, presses('Yes, each time'), beginsBreak('theirs', '05082026', '31102026')),
    says: [
      'Tuesday evening',
      'You sat with M today. M is away from Wednesday until 31 October. The next hour with M is on 3 November.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-08-05T12:00',
    is: 'His first day away.',
    says: [
      'Wednesday afternoon',
      'M is away until 31 October. You see M again on 3 November.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-08-12T12:00',
    is: 'He is away for 80 days more.',
    says: [
      'Wednesday afternoon',
      'M is away until 31 October. You see M again on 3 November.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-09-15T12:00',
    is: 'He is away.',
    says: [
      'Tuesday afternoon',
      'M is away until 31 October. You see M again on 3 November.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-10-28T12:00',
    is: 'Their hour is on Tuesday.',
    says: [
      'Wednesday afternoon',
      'M is away until Saturday. You see M again on Tuesday.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-10-31T12:00',
    is: 'His last day away.',
    says: [
      'Saturday afternoon',
      'M is away, today for the last day. You see M again on Tuesday.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-11-01T12:00',
    is: 'He is back.',
    says: ['Sunday afternoon', 'You see M again on Tuesday.', ...kept('May, message, M'), ...DOOR],
  },
  {
    at: '2026-11-03T15:00',
    is: 'Their hour is at four.',
    says: ['Tuesday afternoon', 'You see M today at 16:00.', ...kept('May, message, M'), ...DOOR],
  },
  {
    at: '2026-11-03T20:00',
    is: 'They met.',
    does: inTurn(today, presses('Yes')),
    says: [
      'Tuesday evening',
      'You sat with M today. You see M again on 10 November.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-11-11T12:00',
    is: 'K is there too, on Thursdays; M stands first. They met yesterday.',
    does: inTurn(today, presses('Yes'), names('K', 'Thu')),
    says: [
      'Wednesday afternoon',
      'M',
      'K',
      'You see K on Thursday at 16:00.',
      'You sat with M yesterday. You see M again on Tuesday.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-11-12T20:00',
    is: 'The first hour with K.',
    does: inTurn(today, presses('Yes')),
    says: [
      'Thursday evening',
      'M',
      'K',
      'You see K on 19 November at 16:00.',
      'You sat with M on Tuesday. You see M again next Tuesday.',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-11-22T12:00',
    is: 'M and she have set a last day.',
    does: inTurn(goesTo('M'), plansEnding('15', '12', '2026')),
    says: [
      'Sunday afternoon',
      'M',
      'K',
      'You see K on Thursday at 16:00.',
      'You see M again on Tuesday.',
      'The last hour with M is on Tuesday 15 December.',
      'You saw M on Tuesday?',
      'You saw K on Thursday?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-12-10T12:00',
    is: 'The last hour is on Tuesday.',
    says: [
      'Thursday afternoon',
      'M',
      'K',
      'You see K today at 16:00.',
      'The last hour with M is on Tuesday 15 December.',
      'You saw M on 17 November, 24 November, 1 December and Tuesday?',
      'You saw K on 19 November, 26 November and 3 December?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-12-15T10:00',
    is: 'It is today.',
    says: [
      'Tuesday morning',
      'M',
      'K',
      'You see K on Thursday at 16:00.',
      'The last hour with M is today.',
      'You saw K on 19 November, 26 November, 3 December and Thursday?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-12-15T20:00',
    is: 'It was today.',
    says: [
      'Tuesday evening',
      'M',
      'K',
      'You see K on Thursday at 16:00.',
      'The last hour with M was today.',
      'You saw K on 19 November, 26 November, 3 December and Thursday?',
      ...kept('May, message, M'),
      ...DOOR,
    ],
  },
  {
    at: '2026-12-16T12:00',
    is: 'It has ended.',
    says: [
      'Wednesday afternoon',
      'M',
      'K',
      'You see K on Thursday at 16:00.',
      'What stays',
      'The work with M ended on 15 December 2026. What stays of it is kept.',
      'You saw K on 19 November, 26 November, 3 December and Thursday?',
      ...kept('May, message, M'),
    ],
  },
  {
    at: '2027-05-24T12:00',
    is: 'Five months later. Nobody has spoken of the hours with K since the first.',
    says: [
      'Monday afternoon',
      'M',
      'K',
      'What stays',
      'The work with M ended on 15 December 2026. What stays of it is kept.',
      ...kept('May 2026, message, M'),
    ],
  },
  {
    at: '2027-12-01T12:00',
    is: 'They begin again next Tuesday; nothing of the year between is asked.',
    does: beginsAgain('07', '12', '2027'),
    says: [
      'Wednesday afternoon',
      'M',
      'K',
      'What stays',
      'You begin again on 7 December 2027. The work with M ended on 15 December 2026. What stays of it is kept.',
      ...kept('May 2026, message, M'),
    ],
  },
  {
    at: '2027-12-07T10:00',
    is: 'They begin again today, at four.',
    says: [
      'Tuesday morning',
      'M',
      'K',
      'You begin again with M today. You see M today at 16:00.',
      ...kept('May 2026, message, M'),
      'Carrying',
      'The closed door',
      'brought on 31 March 2026',
    ],
  },
  {
    at: '2027-12-07T20:00',
    is: 'They met.',
    does: inTurn(today, presses('Yes')),
    says: [
      'Tuesday evening',
      'M',
      'K',
      'You sat with M today. You see M again on 14 December.',
      ...kept('May 2026, message, M'),
      'Carrying',
      'The closed door',
      'brought on 31 March 2026',
    ],
  },
  {
    at: '2027-12-08T08:00',
    is: 'The day after.',
    says: [
      'Wednesday morning',
      'M',
      'K',
      'You sat with M yesterday. You see M again on Tuesday.',
      ...kept('May 2026, message, M'),
      'Carrying',
      'The closed door',
      'brought on 31 March 2026',
    ],
  },
];

test('two years, day by day: Today says nothing that is not so', async ({ open, place }, info) => {
  test.setTimeout(300_000);
  await keepRecords(place, [], null);
  const { window } = await open({ under: ['env', `TZ=${ZONE}`] });
  const said: string[] = [];
  for (const { at, is, does, says } of LIVED) {
    const [day, time] = at.split('T') as [Day, string];
    await setClock(window, epochOf(momentOn(day, time, ZONE)));
    await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
    await does?.(window);
    await today(window);
    await softly.poll(() => saysToday(window), is).toEqual(says);
    said.push(`${at}  ${is}\n  ${(await saysToday(window)).join('\n  ')}`);
  }
  await info.attach('said', { body: said.join('\n\n') });
});
