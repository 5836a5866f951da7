import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { drawFrom } from './draw';
import { mutants } from './mutants';

it('changes files of every kind, and nothing is lost', async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'holdfast-mutants-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const { tried, losses } = await mutants(place, 1, drawFrom(9));
  expect(tried).toBe(14);
  expect(losses).toEqual([]);
}, 30_000);
