import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, letLetterGo, send, sentOf, talk } from './letter';
import type { Letter } from '../kinds/letter';
import { isListed, takeOffList } from '../records/list';
import { afterSession } from './outcome';
import type { ListableRecord } from '../records/record';
import { bring, broughtOf, letRuptureGo, workThrough } from './rupture';
import type { Rupture } from '../kinds/rupture';
import { OUTCOMES } from '../fields/parts';
import { idOf, LISTED, made, moment, must } from '../testing/records';

const EARLIER = moment('2026-11-17T16:00:00+01:00[Europe/Berlin]');
const SESSION = { id: idOf('s'), at: moment('2026-11-24T16:00:00+01:00[Europe/Berlin]') };
const SENT = { at: moment('2026-11-20T07:15:00+01:00[Europe/Berlin]'), how: 'by e-mail' };
const BEFORE = { at: EARLIER, session: idOf('e') };
const NOW = { at: SESSION.at, session: SESSION.id };

const open: Rupture = made('rupture', { title: 'No greeting', listed: LISTED });
const listed = <Item extends ListableRecord>(record: Item | undefined): Item => ({ ...must(record), listed: LISTED });
const broughtBefore = listed(bring(open, BEFORE));
const workedThrough = listed(workThrough(broughtBefore, EARLIER, { how: 'Said it.', stays: 'He listened.' }));
const draft: Letter = made('letter', { title: 'Everything', listed: LISTED });
const aloud: Letter = { ...draft, meant: 'aloud' };
const waiting = listed(send(draft, SENT));
const answered = listed(answer(waiting, { at: EARLIER, how: '' }));
const talked = listed(talk(waiting, EARLIER, idOf('e')));

const LISTABLE: readonly ListableRecord[] = [
  open,
  broughtBefore,
  workedThrough,
  listed(letRuptureGo(broughtBefore, EARLIER)),
  draft,
  aloud,
  { ...draft, meant: 'sent' },
  waiting,
  answered,
  talked,
  listed(letLetterGo(waiting, EARLIER)),
  made('entry', { body: 'A walk.', listed: LISTED }),
  made('touchstone', { words: 'I thought of you.', listed: LISTED }),
  made('topic', { title: 'Money', listed: LISTED }),
  made('topic', { title: 'Off the list' }),
];
const anyListable = fc.constantFrom(...LISTABLE);
const anyOutcome = fc.constantFrom(...OUTCOMES);

describe('what a session leaves', () => {
  it('is the same record where it is carried over', () => {
    for (const record of LISTABLE) expect(afterSession(record, 'carried', SESSION)).toBe(record);
  });

  it.each<[string, Rupture, unknown, unknown]>([
    [
      'open',
      open,
      { kind: 'brought', brought: NOW },
      { kind: 'worked-through', at: SESSION.at, brought: NOW, how: '', stays: '' },
    ],
    [
      'brought before',
      broughtBefore,
      { kind: 'brought', brought: BEFORE },
      { kind: 'worked-through', at: SESSION.at, brought: BEFORE, how: '', stays: '' },
    ],
    ['worked through', workedThrough, workedThrough.state, workedThrough.state],
  ])('of a rupture that was %s', (_, rupture, brought, through) => {
    expect(afterSession(rupture, 'brought', SESSION)).toEqual({ ...takeOffList(rupture), state: brought });
    expect(afterSession(rupture, 'worked-through', SESSION)).toEqual({ ...takeOffList(rupture), state: through });
  });

  it.each<[string, Letter, unknown]>([
    ['waits', waiting, { kind: 'talked', at: SESSION.at, session: SESSION.id, sent: SENT }],
    ['was to be read aloud', aloud, { kind: 'talked', at: SESSION.at, session: SESSION.id }],
    ['was to be kept', draft, draft.state],
    ['was answered', answered, answered.state],
    ['was talked about', talked, talked.state],
  ])('of a letter that %s', (_, letter, state) => {
    expect(afterSession(letter, 'brought', SESSION)).toEqual({ ...takeOffList(letter), state });
    expect(afterSession(letter, 'worked-through', SESSION)).toEqual({ ...takeOffList(letter), state });
  });

  it('is off the list once it was brought, and has lost nothing else', () => {
    fc.assert(
      fc.property(anyListable, anyOutcome, (record, outcome) => {
        const after = afterSession(record, outcome, SESSION);
        expect(isListed(after)).toBe(outcome === 'carried' && isListed(record));
        const state = 'state' in after ? { state: after.state } : {};
        expect(after).toEqual({ ...record, ...state, listed: after.listed });
      }),
    );
  });

  it('keeps when a rupture was brought and a letter sent, through any sessions', () => {
    fc.assert(
      fc.property(anyListable, fc.array(anyOutcome, { maxLength: 6 }), (record, outcomes) => {
        const after = outcomes.reduce((present, outcome) => afterSession(present, outcome, SESSION), record);
        if (record.kind === 'rupture' && after.kind === 'rupture')
          expect(broughtOf(after.state)).toEqual(broughtOf(record.state) ?? broughtOf(after.state));
        if (record.kind === 'letter' && after.kind === 'letter')
          expect(sentOf(after.state)).toEqual(sentOf(record.state));
      }),
    );
  });

  it('is the same when the session is told again', () => {
    fc.assert(
      fc.property(anyListable, anyOutcome, (record, outcome) => {
        const once = afterSession(record, outcome, SESSION);
        expect(afterSession(once, outcome, SESSION)).toEqual(once);
      }),
    );
  });
});
