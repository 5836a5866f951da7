import { expect, it } from 'vitest';
import { isFromRight, languageOf } from './language';

it.each([
  ['Three days here and I have not looked at it once. It was the old one, and it got no bigger.', 'en'],
  ['Ich habe heute nicht geschrieben, und das ist gut so. Der Tag war lang, mit einem Brief.', 'de'],
  ['Je ne suis pas sûre que les autres soient dans une maison pour moi.', 'fr'],
  ['我在湖边坐了三天。', 'zh'],
  ['きょうは湖にいた。', 'ja'],
  ['שלום עולם', 'he'],
  ['مرحبا بالعالم', 'ar'],
  ['Привет, озеро', 'ru'],
  ['Ana. Jonas.', undefined],
  ['', undefined],
  ['12:30', undefined],
])('%j is in %s', (text, language) => expect(languageOf(text)).toBe(language));

it.each([
  ['“שלום” and more', true],
  ['12 مرحبا', true],
  ['hello שלום', false],
  ['123', false],
  ['', false],
])('whether %j begins from the right: %s', (text, fromRight) => expect(isFromRight(text)).toBe(fromRight));
