import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween } from './day';
import { livedOf } from './lived';
import { dayOf, epochOf, momentAt, parseMoment, withDayAndTime, type Day } from './moment';
import { beats } from './rhythm';
import { spanBetween } from './span';
import { knownZone, zoneHere } from './timeZone';
import { inZone, momentOn, parseZone, zoneOf, type Zone } from './zone';
import { newId } from '../id';

const NOON = Date.UTC(2026, 10, 22, 12);
const two = (number: number) => String(number).padStart(2, '0');
const offsets = fc
  .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
const names = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  fc.constantFrom('Foo/Bar', 'Nowhere/Land', 'America/Not_Yet', 'Etc/Unknown', 'X'),
  offsets,
);
const instants = fc
  .integer({ min: Date.UTC(2000, 0, 3) - 730_119 * 86_400_000, max: Date.UTC(9999, 11, 30) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

/**
 * As Chromium and Node answer where the system names a zone that they do not know, none, or nothing that could be one.
 */
function zoneOfSystem(timeZone: string | undefined): void {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  // Missing against its type, as was seen.
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    ...({ timeZone } as { readonly timeZone: string }),
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the zone of this computer', () => {
  it.each(['Foo/Bar', 'Etc/Unknown', 'America/Not_Yet', '', undefined])(
    'is an offset where the system says %j',
    (name) => {
      zoneOfSystem(name);
      expect(zoneHere(NOON)).toMatch(/^[+-]\d\d:\d\d$/);
      const now = momentAt(NOON);
      expect(epochOf(now)).toBe(NOON);
      expect(parseMoment(now)).toBe(now);
      expect(parseZone(zoneOf(now))).toBe(zoneOf(now));
      expect(epochOf(momentOn('2026-11-22' as Day, '16:00', 'Foo/Bar' as Zone))).toBe(
        epochOf(withDayAndTime(now, '2026-11-22' as Day, '16:00')),
      );
    },
  );

  it('is its own where it has one', () => {
    zoneOfSystem('Asia/Kolkata');
    expect(momentAt(NOON)).toBe('2026-11-22T17:30:00+05:30[Asia/Kolkata]');
  });
});

describe('any moment', () => {
  it('is read in any zone that a file can name, known here or not, as the instant that its offset says', () => {
    fc.assert(
      fc.property(instants, offsets, names, (ms, offset, name) => {
        const text = momentAt(ms, offset).replace(/\[.*/, `[${name}]`);
        const moment = parseMoment(text);
        if (moment === undefined) throw new Error(`no moment: ${text}`);
        expect(epochOf(moment)).toBe(ms);
        expect(parseMoment(moment)).toBe(moment);
        if (knownZone(name) === undefined) expect(moment.slice(0, 19)).toBe(text.slice(0, 19));
        expect(knownZone(zoneOf(moment))).toBe(zoneOf(moment));
        expect(inZone(moment, zoneOf(moment))).toBe(moment);
        expect(epochOf(inZone(moment, name as Zone))).toBe(ms);
        expect(dayOf(withDayAndTime(moment, '2026-06-01' as Day, '12:00'))).toBe('2026-06-01');
        expect(Number.isFinite(livedOf({ id: newId(), at: moment }).lived)).toBe(true);
        expect(spanBetween(moment, momentAt(Date.UTC(9999, 11, 30), name)).days).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['2026-11-22T20:40:00Z', '2026-11-22T20:40:00+00:00[UTC]'],
    ['2026-11-22T21:40:00+01:00', '2026-11-22T21:40:00+01:00[+01:00]'],
    ['2026-11-22T21:40:00.5-0330', '2026-11-22T21:40:00-03:30[-03:30]'],
    ['2026-11-22T21:40:00-03:00[America/Not_Yet]', '2026-11-22T21:40:00-03:00[America/Not_Yet]'],
    ['2026-11-22T21:40:00-03:00[!America/Not_Yet][u-ca=hebrew]', '2026-11-22T21:40:00-03:00[America/Not_Yet]'],
    ['2026-11-22T21:40:00+01:00[Europe/Berlin][u-ca=japanese]', '2026-11-22T21:40:00+01:00[Europe/Berlin]'],
    ['2026-11-22T21:40:00+01:00[u-ca=gregory]', '2026-11-22T21:40:00+01:00[+01:00]'],
    ['2026-11-22T21:40:00+01:00[<script>]', '2026-11-22T21:40:00+01:00[+01:00]'],
    ['0001-06-01T12:00:00+01:00[Europe/Berlin]', '0001-06-01T11:53:00+00:53[Europe/Berlin]'],
    ['9999-06-01T12:00:00+02:00[Europe/Berlin]', '9999-06-01T12:00:00+02:00[Europe/Berlin]'],
  ])('%s is %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  it.each([
    '+012026-11-22T21:40:00+01:00[Europe/Berlin]',
    '-000001-11-22T21:40:00+01:00',
    '0000-06-01T12:00:00Z',
    '10000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '2026-11-22T21:40:00[America/Not_Yet]',
    '2026-11-22T21:40:00',
    '2026-11-22T21:40:00+99:00',
    `2026-11-22T${'0'.repeat(100_000)}Z`,
  ])('is not %j', (text) => {
    expect(parseMoment(text.slice(0, 100_030))).toBeUndefined();
  });

  it('is one whatever a clock says', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), names, (ms, zone) => {
        const moment = momentAt(Math.trunc(ms), zone);
        expect(moment).toMatch(/^\d{4}-/);
        expect(parseMoment(moment)).toBe(moment);
      }),
    );
  });
});

describe('the last days that there are', () => {
  it('end what goes on by days', () => {
    expect([addDays('9999-12-30' as Day, 5), addDays('0001-01-02' as Day, -5)]).toEqual(['9999-12-31', '0001-01-01']);
    expect(daysBetween('0001-01-01' as Day, '9999-12-31' as Day)).toBe(3_652_058);
    expect([
      ...beats({ weekday: 4, time: '16:00', minutes: 50, zone: 'Foo/Bar' as Zone }, '9999-12-15' as Day),
    ]).toHaveLength(3);
  });
});
