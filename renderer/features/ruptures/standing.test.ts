import { expect, it } from 'vitest';
import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { bring, letRuptureGo, reopen, workThrough } from '../../../electron/domain/therapy/rupture';
import { made, moment, must } from '../../../electron/domain/testing/records';
import { dayOf } from '../../../electron/domain/time/moment';
import { standingWords } from './standing';

const at = (text: string) => moment(`2026-${text}:00+02:00[Europe/Berlin]`);
const rupture = made('rupture', { at: at('04-01T17:00') });
const mended = must(workThrough(rupture, at('04-01T19:00')));
const words = (one: Rupture, day: string) => standingWords(one, dayOf(at(`${day}T12:00`)), undefined);

it.each([
  ['open', rupture, '04-01', 'Open since today.'],
  ['open for days', rupture, '04-03', 'Open since Wednesday.'],
  [
    'brought',
    must(bring(rupture, { at: at('04-08T15:00') })),
    '06-20',
    'Brought on 8 April. It can stay open as long as it needs.',
  ],
  ['mended at once', mended, '04-01', 'Worked through the same day. It did not have to wait.'],
  [
    'mended by a call',
    { ...mended, steps: [{ at: at('04-01T17:20'), what: 'called', words: '' }] },
    '07-01',
    'Worked through the same day. Calling at once was right.',
  ],
  ['mended later', must(workThrough(rupture, at('04-08T15:00'))), '04-08', 'Worked through today.'],
  ['let go', must(letRuptureGo(rupture, at('04-08T15:00'))), '07-01', 'Let go on 8 April.'],
  // Not for the ninety days in between.
  ['open again', must(reopen(mended, at('07-01T12:00'))), '07-01', 'Open again since today.'],
  [
    'mended again at once',
    must(workThrough(must(reopen(mended, at('07-01T12:00'))), at('07-01T18:00'))),
    '07-20',
    'Worked through on 1 July, the day it was opened again. It did not have to wait.',
  ],
] as const)('one that is %s says what is true that day', (_, one, day, said) => {
  expect(words(one, day)).toBe(said);
});

it('says where it is on the list', () => {
  expect(standingWords(rupture, dayOf(rupture.at), 4)).toBe('Open since today. Number 4 on the list.');
});
