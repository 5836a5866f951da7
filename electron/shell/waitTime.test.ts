import { expect, it } from 'vitest';
import { ok } from '../domain/result';
import { waitHandlers } from './waitTime';

it('is known until it is over or somebody has had enough, in its own journal alone', async () => {
  let folder = '/home/a/Holdfast';
  const handlers = waitHandlers(() => ({ folder, recipient: null }));
  expect(await handlers['wait.until'](undefined)).toEqual(ok(null));
  await handlers['wait.keep']({ until: 5000 });
  expect(await handlers['wait.until'](undefined)).toEqual(ok(5000));
  folder = '/home/a/Another';
  expect(await handlers['wait.until'](undefined)).toEqual(ok(null));
  folder = '/home/a/Holdfast';
  await handlers['wait.keep']({ until: null });
  expect(await handlers['wait.until'](undefined)).toEqual(ok(null));
});
