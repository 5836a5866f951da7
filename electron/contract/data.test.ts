import { expect, it } from 'vitest';
import { made } from '../domain/testing/records';
import { isData } from './data';
import { keeperRequests, shellRequests } from './index';
import { inputOf } from './request';

const bytes = new Uint8Array([1, 2]);
const record = { ...made('entry', {}) };
const around: { inner?: unknown } = {};
around.inner = around;

it.each([undefined, null, '', 'text', 5, NaN, true, [], {}, [[{}]], bytes, record, Object.create(null)])(
  'takes %j for data',
  (value) => {
    expect(isData(value)).toBe(true);
  },
);

it.each([
  new Map(),
  new Set(),
  new Date(),
  /a/,
  new Error('a'),
  5n,
  Symbol('a'),
  () => 5,
  bytes.buffer,
  new Float64Array(2),
  new Uint8ClampedArray(2),
  new DataView(bytes.buffer),
  new Uint8Array(new SharedArrayBuffer(2)),
  { inner: [new Map()] },
  around,
])('takes %s for none', (value) => {
  expect(isData(value)).toBe(false);
});

it.each([
  ['records.save', { record: { ...record, tags: bytes }, base: null }],
  ['records.save', { record: { ...record, tags: new Uint8Array(0) }, base: null }],
  ['records.save', { record: { ...record, feelings: [bytes] }, base: null }],
  ['records.save', { record: bytes, base: null }],
  ['thenAndNow.propose', { person: null, turnedAway: bytes }],
] as const)('bytes are no list of %s', (name, input) => {
  expect(inputOf(keeperRequests[name], input)).toEqual({ ok: false, failure: { kind: 'invalid' } });
});

it.each([bytes, new Map(), new Date(), new Error('a')])('settings are not changed by %s', (input) => {
  expect(inputOf(shellRequests['settings.set'], input)).toEqual({ ok: false, failure: { kind: 'invalid' } });
});
