import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newId } from '../domain/id';
import { ok } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { setupOpenAttachment } from './openAttachment';

it('remembers what was being drawn when everything ended, and forgets it once it was shown', async () => {
  const file = path.join(await temporaryFolder(), 'opening.json');
  const [hard, easy] = [newId(), newId()];
  const first = await setupOpenAttachment(file);
  expect(await first.handlers['opening.ended'](undefined)).toEqual(ok([]));
  await first.handlers['opening.begin']({ id: easy });
  await first.handlers['opening.shown']({ id: easy, whole: true });
  await first.handlers['opening.begin']({ id: hard });
  await first.settled();

  const second = await setupOpenAttachment(file);
  expect(await second.handlers['opening.ended'](undefined)).toEqual(ok([hard]));
  // As plain text it says nothing; whole it does.
  await second.handlers['opening.shown']({ id: hard, whole: false });
  expect(await second.handlers['opening.ended'](undefined)).toEqual(ok([hard]));
  await second.handlers['opening.begin']({ id: hard });
  await second.handlers['opening.shown']({ id: hard, whole: true });
  await second.settled();
  expect(await (await setupOpenAttachment(file)).handlers['opening.ended'](undefined)).toEqual(ok([]));
});

it('does not blame what stood on a page that a lock has ended, but what was being drawn there', async () => {
  const file = path.join(await temporaryFolder(), 'opening.json');
  const [standing, drawn] = [newId(), newId()];
  const opening = await setupOpenAttachment(file);
  await opening.handlers['opening.begin']({ id: standing });
  await opening.handlers['opening.shown']({ id: standing, whole: false });
  opening.left();
  opening.gone();
  expect(await opening.handlers['opening.ended'](undefined)).toEqual(ok([]));
  await opening.handlers['opening.begin']({ id: drawn });
  opening.left();
  opening.gone();
  expect(await opening.handlers['opening.ended'](undefined)).toEqual(ok([drawn]));
});

it('remembers what was on the page when the window ended or stood still, though it was shown before', async () => {
  const file = path.join(await temporaryFolder(), 'opening.json');
  const [slow, ending] = [newId(), newId()];
  const opening = await setupOpenAttachment(file);
  opening.gone();
  await opening.handlers['opening.shown']({ id: slow, whole: true });
  opening.silent(true);
  await opening.settled();
  expect(await readFile(file, 'utf8')).toContain(slow);
  opening.silent(false);
  await opening.handlers['opening.begin']({ id: ending });
  await opening.handlers['opening.shown']({ id: ending, whole: true });
  opening.gone();
  await opening.settled();
  expect(await (await setupOpenAttachment(file)).handlers['opening.ended'](undefined)).toEqual(ok([ending]));
});
