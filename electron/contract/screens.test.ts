import { describe, expect, it } from 'vitest';
import { OFFERS, offersWith } from './screens';

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);

describe('the table of screens', () => {
  it('says of each screen, command and key once what it is', () => {
    expect(twice(offersWith('screen').map(({ screen }) => screen))).toEqual([]);
    expect(twice(offersWith('command').map(({ command }) => command))).toEqual([]);
    expect(twice(offersWith('keys').flatMap(({ keys }) => keys))).toEqual([]);
  });

  it('has each command somewhere in the menu, and shows there a key that does it', () => {
    expect(OFFERS.filter(({ command, menu }) => command && !menu)).toEqual([]);
    for (const { keys, keyOnMac } of offersWith('keyOnMac')) expect(keys).toContain(keyOnMac);
  });

  it('has a way to each screen but to a record alone', () => {
    const without = OFFERS.filter(({ screen, command, navigation }) => screen && !command && !navigation);
    expect(without.map(({ screen }) => screen)).toEqual(['record']);
  });
});
