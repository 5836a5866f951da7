import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, epochOf, momentAt, type Day, type Moment } from './moment';
import { inZone, momentOn, parseZone, zoneOf, type Zone } from './zone';

const zones = fc
  .constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC', '+05:30')
  .map((zone) => zone as Zone);
const instants = fc
  .integer({ min: Date.UTC(1971, 0), max: Date.UTC(2120, 0) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

describe('a zone', () => {
  it('is known by its name', () => {
    expect(parseZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(parseZone('europe/berlin')).toBe('Europe/Berlin');
    for (const text of ['', '../zone', 'a b', '+99:00', 'x'.repeat(90)]) expect(parseZone(text)).toBeUndefined();
  });

  it('may be one that this computer does not know yet', () => {
    expect(parseZone('Nowhere/Land')).toBe('Nowhere/Land');
  });

  it('is that in which a moment was lived, and shows the same instant elsewhere', () => {
    fc.assert(
      fc.property(instants, zones, zones, (ms, zone, other) => {
        const moment = momentAt(ms, zone);
        expect(zoneOf(moment)).toBe(zone);
        expect(zoneOf(inZone(moment, other))).toBe(other);
        expect(epochOf(inZone(moment, other))).toBe(ms);
        expect(inZone(inZone(moment, other), zone)).toBe(moment);
      }),
    );
  });

  it('shows another day where it is another day', () => {
    expect(dayOf(inZone('2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment, 'Pacific/Auckland' as Zone))).toBe(
      '2026-11-23',
    );
  });

  it('has a moment for every time on its clock', () => {
    const berlin = 'Europe/Berlin' as Zone;
    expect(momentOn('2026-11-26' as Day, '16:00', berlin)).toBe('2026-11-26T16:00:00+01:00[Europe/Berlin]');
    expect(momentOn('2026-03-29' as Day, '02:30', berlin)).toBe('2026-03-29T03:30:00+02:00[Europe/Berlin]');
    expect(momentOn('2026-10-25' as Day, '02:30', berlin)).toBe('2026-10-25T02:30:00+02:00[Europe/Berlin]');
  });
});
