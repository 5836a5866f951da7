import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akinTo, formsIn, isAkin } from './wordForms';
import { spokenIn } from './spoken';

const words = (text: string) => [...spokenIn(text).keys()];

describe('what a text speaks of', () => {
  it.each([
    ['The *Invoice* lay at the door.', ['the', 'invoice', 'lay', 'door']],
    ['Das Gutachten, die Straße.', ['das', 'gutachten', 'die', 'strasse']],
    ['He didn’t go: well-known, 1984 and 4th.', ['didn', 'well', 'known', 'and']],
    ['妈妈又打电话来。', ['妈妈', '打电话']],
    ['Соседка и её каблуки', ['соседка', 'каблуки']],
    ['האיש אמר שלום', ['האיש', 'אמר', 'שלום']],
    ['청구서가 왔다', ['청구서가', '왔다']],
    ['[the bank](https://example.org/transfer)', ['the', 'bank']],
    ['', []],
  ])('of %j', (text, spoken) => expect(words(text)).toEqual(spoken));

  it('knows every sentence that has a word, and how it is written within one', () => {
    const spoken = spokenIn('Door and door. Nothing here!\nThe DOOR');
    expect(spoken.get('door')).toEqual({ written: 'door', sentences: [0, 2] });
    expect(spokenIn('Das Gutachten').get('gutachten')?.written).toBe('Gutachten');
  });

  it('has whatever was written, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const [word, { sentences }] of spokenIn(text)) {
          expect(word).not.toBe('');
          expect(sentences.toSorted((one, other) => one - other)).toEqual([...new Set(sentences)]);
        }
      }),
    );
  });
});

describe('forms of a word', () => {
  it.each([
    ['invoice', 'invoices'],
    ['door', 'doors'],
    ['Gutachten', 'Gutachter'],
    ['каблук', 'каблуки'],
    ['invoices', 'invoiced'],
  ])('%s and %s are akin', (one, other) => {
    expect([isAkin(one, other), isAkin(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['control', 'contract'],
    ['car', 'cars'],
    ['letter', 'lettuce'],
    ['electric', 'elephant'],
    ['stove', 'stoveplate'],
    ['cold', 'colt'],
  ])('%s and %s are not', (one, other) => {
    expect([isAkin(one, other), isAkin(other, one)]).toEqual([false, false]);
  });

  it('are found among those of some texts', () => {
    const forms = formsIn([spokenIn('invoices and doors'), spokenIn('an invoice, and a doorstep')]);
    expect(akinTo('invoice', forms)).toEqual(['invoice', 'invoices']);
    expect(akinTo('door', forms)).toEqual(['doors']);
    expect(akinTo('window', forms)).toEqual([]);
    expect(forms.texts.get('and')).toEqual([0, 1]);
  });
});
