/** So many letters stand on a line without a blank. */
const UNBROKEN = 40;
/** After these a line may be broken anyway. */
const FREE = /[\s\u200b\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What lets a text be broken that has no blank for so long that it would run off the page. It is given the text of a
 * paragraph piece by piece.
 */
export function breakable(): (text: string) => string {
  let length = 0;
  return (text) => {
    let broken = '';
    for (const character of text) {
      if (length >= UNBROKEN && LETTER.test(character)) {
        broken += '\u200b';
        length = 0;
      }
      length = FREE.test(character) ? 0 : length + 1;
      broken += character;
    }
    return broken;
  };
}
