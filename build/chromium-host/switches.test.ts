import { expect, it } from 'vitest';
import { parseSwitch, Switches } from './switches';

it('has each switch once, the last value counting', () => {
  const switches = new Switches();
  switches.add(...parseSwitch('--lang=de'));
  switches.add(...parseSwitch('--lang=en'));
  switches.add(...parseSwitch('--no-sandbox'));
  expect(switches.words().filter((word) => word.startsWith('--lang'))).toEqual(['--lang=en']);
  expect(switches.words()).toContain('--no-sandbox');
  expect(switches.has('no-sandbox')).toBe(true);
});

it('adds features up, since Chromium would take the last list alone', () => {
  const switches = new Switches();
  switches.add('disable-features', 'One,Two');
  const [features] = switches.words().filter((word) => word.startsWith('--disable-features='));
  expect(features).toMatch(/OptimizationHints.*,One,Two$/);
});

it('refuses every name from the start', () => {
  expect(new Switches().words()).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
});
