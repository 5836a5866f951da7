import { knownZone, zoneHere } from '../../electron/domain/time/timeZone';

/**
 * Where the system names a zone that this window does not know, everything that asks for the zone hears an offset
 * instead: what draws fields and grids of dates gives the name back to `Intl`, which refuses it.
 */
export function startZones(): void {
  const asked: (this: Intl.DateTimeFormat) => Intl.ResolvedDateTimeFormatOptions = Reflect.get(
    Intl.DateTimeFormat.prototype,
    'resolvedOptions',
  );
  const named = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (knownZone(named) !== undefined) return;
  const timeZone = zoneHere(Date.now());
  Intl.DateTimeFormat.prototype.resolvedOptions = function resolvedOptions() {
    const options = asked.call(this);
    return options.timeZone === named ? { ...options, timeZone } : options;
  };
}
