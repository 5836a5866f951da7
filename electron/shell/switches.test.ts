import { expect, it } from 'vitest';
import { unknownSwitches } from './switches';

it('names every switch that is not known, however it is written', () => {
  expect(
    unknownSwitches([
      'holdfast',
      '--no-sandbox',
      '--lang=de',
      '--remote-debugging-port=0',
      '-js-flags=--expose-gc',
      '--log-net-log',
      '--Remote-Debugging-Pipe',
      '--log-net-log=x',
      '/inspect',
      'a file',
      '--=x',
    ]),
  ).toEqual(['remote-debugging-port', 'js-flags', 'log-net-log', 'remote-debugging-pipe', 'inspect']);
});

it('takes what stands behind two dashes for no switch, as Chromium does', () => {
  expect(unknownSwitches(['holdfast', '--', '--remote-debugging-port=0'])).toEqual([]);
});
