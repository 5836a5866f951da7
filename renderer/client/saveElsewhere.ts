import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/domain/result';
import { request } from './bridge';

/** Has the person choose a place outside the journal, and something saved there. `name`: suggested for the file. */
export async function saveElsewhere(
  name: string,
  save: (place: string) => Promise<Result<null, Failure>>,
): Promise<Result<null, Failure>> {
  const place = await request('place.choose', { name, writer: 'keeper' });
  return place.ok ? save(place.value) : place;
}

/** The same for a text, which is written even while the journal's disk does not answer. */
export async function saveText(name: string, text: string): Promise<Result<null, Failure>> {
  const place = await request('place.choose', { name, writer: 'copyist' });
  return place.ok ? request('text.save', { place: place.value, text }) : place;
}
