import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInsOf } from './checkIn';
import type { CheckIn } from '../kinds/checkIn';
import { newId } from '../id';
import {
  answer,
  answeredAt,
  earlierWaits,
  hardestWait,
  isSentNow,
  isWaiting,
  letLetterGo,
  letterBefore,
  letterSteps,
  offeredSteps,
  retell,
  retellAnswer,
  retellTalk,
  rewrite,
  send,
  sentOf,
  talk,
  unsend,
  waitOf,
  waitOn,
  type LetterStep,
} from './letter';
import type { Letter, LetterState } from '../kinds/letter';
import { epochOf, type Moment } from '../time/moment';
import { unreachable } from '../result';
import { minutesIn, NO_TIME } from '../time/span';
import { anyMoment, idOf, LISTED, made, moment, must, NOON } from '../testing/records';

const STEPS = ['send', 'answer', 'talk', 'let-go', 'wait'] as const satisfies readonly LetterStep[];
const SENT = { at: moment('2026-11-20T07:15:00+01:00[Europe/Berlin]'), how: 'by e-mail' };
const LATER = moment('2026-11-24T16:00:00+01:00[Europe/Berlin]');
const LAST = moment('2026-12-01T16:00:00+01:00[Europe/Berlin]');

const draft = made('letter', {
  title: 'Everything',
  body: 'I said it all.',
  meant: 'sent',
  hope: 'that he reads it',
  fear: 'that it is too much',
});
const waiting = must(send(draft, SENT));
const answered = must(answer(waiting, { at: LATER, how: '' }));
const talked = must(talk(waiting, LATER, idOf('s')));
const readAloud = must(talk(draft, LATER, idOf('s')));
const letGo = must(letLetterGo(waiting, LATER));

/** What someone does with a letter, each at some moment; a check-in while it waits among them. */
const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS, 'check-in' as const), anyMoment), { maxLength: 20 });

function taken(letter: Letter, step: LetterStep, at: Moment): Letter | undefined {
  switch (step) {
    case 'send':
      return send(letter, { at, how: '' });
    case 'answer':
      return answer(letter, { at, how: '' });
    case 'talk':
      return talk(letter, at);
    case 'let-go':
      return letLetterGo(letter, at);
    case 'wait':
      return waitOn(letter);
    default:
      return unreachable(step);
  }
}

function afterAll(letter: Letter, wanted: readonly (readonly [LetterStep | 'check-in', Moment])[]): Letter {
  return wanted.reduce(
    (present, [step, at]) => (step === 'check-in' ? present : (taken(present, step, at) ?? present)),
    letter,
  );
}

describe('a letter', () => {
  it.each<[string, Letter, readonly LetterStep[]]>([
    ['a draft', draft, ['send', 'talk']],
    ['sent', waiting, ['answer', 'talk', 'let-go']],
    ['answered', answered, ['talk', 'wait']],
    ['talked about', talked, ['answer', 'wait']],
    ['read aloud and never sent', readAloud, ['send']],
    ['one that waits no longer', letGo, ['answer', 'talk', 'wait']],
  ])('that is %s takes the steps it names and no others', (_, letter, possible) => {
    expect(letterSteps(letter)).toEqual(possible);
    for (const step of STEPS) expect(taken(letter, step, LAST) !== undefined).toBe(possible.includes(step));
  });

  it('tells since when, and in which session', () => {
    expect(waiting.state).toEqual({ kind: 'sent', sent: SENT });
    expect(answered.state).toEqual({ kind: 'answered', at: LATER, sent: SENT });
    expect(talked.state).toEqual({ kind: 'talked', at: LATER, session: idOf('s'), sent: SENT });
    expect(readAloud.state).toEqual({ kind: 'talked', at: LATER, session: idOf('s') });
    expect(letGo.state).toEqual({ kind: 'let-go', at: LATER, sent: SENT });
  });

  it('waits only while it is sent and nothing came of it', () => {
    expect([draft, waiting, answered, talked, readAloud, letGo].map(isWaiting)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('can turn out to wait still, and then waits since it was sent', () => {
    for (const letter of [answered, talked, letGo]) expect(waitOn(letter)).toEqual(waiting);
  });

  it('can be told anew when and how it was sent, and stays in its state', () => {
    const other = { at: NOON, how: 'by hand' };
    for (const letter of [waiting, answered, talked, letGo])
      expect(retell(letter, other)).toEqual({ ...letter, state: { ...letter.state, sent: other } });
    for (const letter of [draft, readAloud]) expect(retell(letter, other)).toBeUndefined();
  });

  it('can turn out not to have been sent, while it waits', () => {
    expect(unsend(waiting)).toEqual(draft);
    for (const letter of [draft, answered, talked, readAloud, letGo]) expect(unsend(letter)).toBeUndefined();
  });

  it('leaves the list when it was talked about, and no sooner', () => {
    const listed: Letter = { ...draft, listed: LISTED };
    expect(must(send(listed, SENT)).listed).toEqual(LISTED);
    expect(must(answer(must(send(listed, SENT)), { at: LATER, how: '' })).listed).toEqual(LISTED);
    expect(must(talk(listed, LATER)).listed).toBeUndefined();
  });

  it('is in a valid state after any steps, with its words, its check-ins, and since when it was sent', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        let letter: Letter = draft;
        const checkIns: CheckIn[] = [];
        for (const [step, at] of wanted) {
          if (step === 'check-in') {
            checkIns.push(made('check-in', { at, of: letter.id, wait: 6 }));
            continue;
          }
          const next = taken(letter, step, at);
          expect(next !== undefined).toBe(letterSteps(letter).includes(step));
          if (!next) continue;
          expect(next).toEqual({ ...draft, state: next.state });
          expect(isWaiting(next)).toBe(step === 'send' || step === 'wait');
          expect(sentOf(next.state)).toEqual(sentOf(letter.state) ?? (step === 'send' ? { at, how: '' } : undefined));
          letter = next;
        }
        expect(new Set(checkInsOf(letter.id, checkIns))).toEqual(new Set(checkIns));
      }),
    );
  });

  it('is as it was when each step is undone by saving the former one', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        const former: Letter[] = [];
        const shown: LetterState[] = [];
        let saved: Letter = { ...draft, listed: LISTED };
        for (const [step, at] of wanted) {
          const next = step === 'check-in' ? undefined : taken(saved, step, at);
          if (!next) continue;
          former.push(saved);
          shown.push(structuredClone(saved.state));
          saved = next;
        }
        for (let undone = former.pop(); undone; undone = former.pop()) {
          saved = undone;
          expect(saved.state).toEqual(shown.pop());
        }
        expect(saved).toEqual({ ...draft, listed: LISTED });
      }),
    );
  });
});

describe('what came of a letter', () => {
  const came = must(answer(waiting, { at: LATER, how: 'by post' }));

  it('is told with when and how it came, and anew where that was otherwise', () => {
    expect([came.came, answeredAt(came.state)]).toEqual(['by post', LATER]);
    const anew = must(retellAnswer(came, { at: NOON, how: 'by e-mail' }));
    expect([anew.came, answeredAt(anew.state)]).toEqual(['by e-mail', NOON]);
    expect(sentOf(anew.state)).toEqual(SENT);
    for (const letter of [draft, waiting, talked, readAloud, letGo])
      expect(retellAnswer(letter, { at: NOON, how: '' })).toBeUndefined();
  });

  it('stays known when it is talked about as well, whichever came first', () => {
    const both = must(talk(came, LAST, idOf('s')));
    expect(both.state).toEqual({ kind: 'talked', at: LAST, session: idOf('s'), sent: SENT, answered: LATER });
    expect(both.came).toBe('by post');
    const after = must(answer(talked, { at: LAST, how: 'by post' }));
    expect(after.state).toEqual({ kind: 'talked', at: LATER, session: idOf('s'), sent: SENT, answered: LAST });
    for (const letter of [both, after]) expect(waitOf(letter, NOON)).toEqual({ days: 4, hours: 8, minutes: 45 });
  });

  it('is told anew of when it was talked about', () => {
    expect(must(retellTalk(talked, LAST)).state).toEqual({ ...talked.state, at: LAST });
    for (const letter of [draft, waiting, answered, letGo]) expect(retellTalk(letter, LAST)).toBeUndefined();
  });

  it('keeps its words when it turns out to wait still', () => {
    const told: Letter = { ...came, answer: 'I have read it.' };
    expect(must(waitOn(told))).toMatchObject({ answer: 'I have read it.', state: { kind: 'sent' } });
  });
});

describe('a letter that was sent', () => {
  it('remembers when its words were changed afterwards, and one that was not sent does not', () => {
    expect(sentOf(rewrite(waiting, 'Less.', LATER).state)).toEqual({ ...SENT, changed: LATER });
    expect(rewrite(answered, answered.body, LAST)).toEqual(answered);
    for (const letter of [draft, readAloud])
      expect(rewrite(letter, 'Less.', LATER)).toEqual({ ...letter, body: 'Less.' });
  });

  it('is sent once', () => {
    expect([isSentNow(draft, waiting), isSentNow(undefined, waiting)]).toEqual([true, true]);
    expect([isSentNow(waiting, answered), isSentNow(draft, draft), isSentNow(draft, readAloud)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the wait for an answer', () => {
  const sentAt = (text: string): Letter => must(send(draft, { at: moment(text), how: '' }));

  it.each([
    [
      '2026-11-20T07:15:00+01:00[Europe/Berlin]',
      '2026-11-22T21:40:00+01:00[Europe/Berlin]',
      { days: 2, hours: 14, minutes: 25 },
    ],
    // The clock goes back: two days of 49 hours; and forward: two of 47.
    [
      '2026-10-24T07:15:00+02:00[Europe/Berlin]',
      '2026-10-26T07:15:00+01:00[Europe/Berlin]',
      { days: 2, hours: 0, minutes: 0 },
    ],
    [
      '2026-03-28T07:15:00+01:00[Europe/Berlin]',
      '2026-03-30T07:15:00+02:00[Europe/Berlin]',
      { days: 2, hours: 0, minutes: 0 },
    ],
    // Sent at home, waited for elsewhere.
    [
      '2026-11-20T07:15:00+01:00[Europe/Berlin]',
      '2026-11-21T01:15:00-05:00[America/New_York]',
      { days: 1, hours: 0, minutes: 0 },
    ],
    // Said to be sent in the future.
    ['2027-01-01T00:00:00+01:00[Europe/Berlin]', '2026-11-22T21:40:00+01:00[Europe/Berlin]', NO_TIME],
  ])('sent at %s, at %s', (sent, now, wait) => expect(waitOf(sentAt(sent), moment(now))).toEqual(wait));

  it('ends with what came of it', () => {
    const wait = { days: 4, hours: 8, minutes: 45 };
    expect([draft, answered, talked, letGo, readAloud].map((letter) => waitOf(letter, LAST))).toEqual([
      undefined,
      wait,
      wait,
      wait,
      undefined,
    ]);
    expect(waitOf(must(answer(letGo, { at: LAST, how: '' })), NOON)).toEqual({ days: 11, hours: 8, minutes: 45 });
  });

  it('is known as soon as it was sent, and never less than none', () => {
    fc.assert(
      fc.property(steps, anyMoment, (wanted, now) => {
        const letter = afterAll(draft, wanted);
        const wait = waitOf(letter, now);
        expect(wait === undefined).toBe(sentOf(letter.state) === undefined);
        for (const part of Object.values(wait ?? NO_TIME)) expect(Number.isInteger(part) && part >= 0).toBe(true);
      }),
    );
  });
});

describe('the hardest moment of a wait', () => {
  const after = (days: number, wait?: number): CheckIn =>
    made('check-in', { of: waiting.id, at: moment(`2026-11-${20 + days}T07:15:00+01:00[Europe/Berlin]`), wait });

  it('is the first of those rated highest, of this letter alone', () => {
    const checkIns = [
      after(3, 8),
      after(1, 8),
      after(2, 4),
      after(2),
      { ...after(2, 10), of: newId() },
      { ...after(2, 10), of: undefined },
    ];
    expect(hardestWait(waiting, checkIns)).toEqual({ after: { days: 1, hours: 0, minutes: 0 }, wait: 8 });
    expect(hardestWait(answered, checkIns)).toEqual({ after: { days: 1, hours: 0, minutes: 0 }, wait: 8 });
  });

  it('is none where nobody rated it, or nothing was sent', () => {
    expect(hardestWait(waiting, [after(2)])).toBeUndefined();
    expect(hardestWait(draft, [after(2, 8)])).toBeUndefined();
  });

  it('is the same in whatever order the check-ins are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyMoment, fc.nat(10))), (rated) => {
        const checkIns = rated.map(([at, wait]) => made('check-in', { of: waiting.id, at, wait }));
        const hardest = hardestWait(waiting, checkIns);
        expect(hardest).toEqual(hardestWait(waiting, checkIns.toReversed()));
        expect(hardest?.wait).toBe(rated.length === 0 ? undefined : Math.max(...rated.map(([, wait]) => wait)));
        if (hardest) expect(minutesIn(hardest.after)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the letter before', () => {
  const to = idOf('m');
  const sent = (day: number, rest: Partial<Letter> = {}): Letter =>
    must(
      send(made('letter', { to, ...rest }), { at: moment(`2026-11-${day}T12:00:00+01:00[Europe/Berlin]`), how: '' }),
    );

  it('is the last that was sent to the same person, whatever came of it', () => {
    const first = sent(10);
    const second = must(answer(sent(12), { at: LAST, how: '' }));
    const third = sent(14);
    const all = [
      third,
      sent(13, { to: idOf('o') }),
      sent(13, { to: undefined }),
      made('letter', { to }),
      first,
      second,
    ];
    expect(letterBefore(third, all)).toBe(second);
    expect(letterBefore(second, all)).toBe(first);
    expect(letterBefore(first, all)).toBeUndefined();
  });

  it('is, for one that was not sent, the last before it was written', () => {
    const before = sent(20);
    expect(letterBefore(made('letter', { to, at: NOON }), [before, sent(23)])).toBe(before);
  });

  it('was sent earlier, and is the same in whatever order the letters are', () => {
    fc.assert(
      fc.property(anyMoment, fc.array(fc.oneof(anyMoment, fc.constant(SENT.at))), (at, others) => {
        const letter = must(send(draft, { at, how: '' }));
        const letters = others.map((when) => must(send(made('letter'), { at: when, how: '' })));
        const before = letterBefore(letter, letters);
        expect(before).toBe(letterBefore(letter, letters.toReversed()));
        expect(before && epochOf(must(sentOf(before.state)).at)).toBe(
          others
            .map(epochOf)
            .filter((time) => time < epochOf(at))
            .sort((one, other) => other - one)[0],
        );
      }),
    );
  });
});

describe('earlier waits', () => {
  const to = idOf('m');
  const sent = (day: number, rest: Partial<Letter> = {}): Letter =>
    must(
      send(made('letter', { to, ...rest }), { at: moment(`2026-10-${day}T12:00:00+01:00[Europe/Berlin]`), how: '' }),
    );
  const replied = (letter: Letter): Letter => must(answer(letter, { at: LATER, how: '' }));
  const present = sent(28);

  it('tell of the last letter of which something came, and what the feeling said when it was hardest', () => {
    const last = replied(sent(20));
    const said = (body: string, wait?: number): CheckIn => made('check-in', { of: last.id, body, wait });
    const waits = earlierWaits(
      present,
      [present, replied(sent(10)), last, must(letLetterGo(sent(22), LATER)), replied(sent(29))],
      [said('Better.', 2), said('He is gone.', 9), said('', 10), said('Later.')],
    );
    expect(waits).toEqual({ last, said: 'He is gone.', always: false });
  });

  it('went well each time only where there were several, and something came of all of them', () => {
    const [one, two] = [replied(sent(10)), must(talk(sent(12), LATER))];
    expect(earlierWaits(present, [one], [])?.always).toBe(false);
    expect(earlierWaits(present, [one, two], [])).toEqual({ last: two, said: '', always: true });
    expect(earlierWaits(present, [one, two, sent(14)], [])?.always).toBe(false);
    expect(earlierWaits(present, [sent(14), sent(15, { to: idOf('o') }), made('letter', { to })], [])).toBeUndefined();
  });
});

it('offers that no answer came after a week, or once the two have met since', () => {
  const to = idOf('m');
  const letter = { ...waiting, to };
  const held = (text: string, person = to) => made('session', { at: moment(text), minutes: 50, person, state: 'held' });
  const night = moment('2026-11-20T23:50:00+01:00[Europe/Berlin]');
  const sixth = moment('2026-11-26T20:00:00+01:00[Europe/Berlin]');
  expect(offeredSteps(letter, [], night)).toEqual(['answer', 'talk']);
  expect(offeredSteps(letter, [], sixth)).toEqual(['answer', 'talk']);
  expect(offeredSteps(letter, [], moment('2026-11-27T06:00:00+01:00[Europe/Berlin]'))).toContain('let-go');
  const met = held('2026-11-24T16:00:00+01:00[Europe/Berlin]');
  expect(offeredSteps(letter, [met], sixth)).toContain('let-go');
  expect(offeredSteps(letter, [met], night)).not.toContain('let-go');
  expect(offeredSteps(letter, [{ ...met, state: 'planned' }], sixth)).not.toContain('let-go');
  expect(offeredSteps(letter, [{ ...met, person: idOf('k') }], sixth)).not.toContain('let-go');
  expect(offeredSteps(letter, [held('2026-11-17T16:00:00+01:00[Europe/Berlin]')], sixth)).not.toContain('let-go');
});
