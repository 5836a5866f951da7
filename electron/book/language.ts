/** A language whose words are known here, by its BCP 47 tag. */
export type Language = keyof typeof COMMON | 'zh' | 'ja' | 'ko' | 'ar' | 'he' | 'fa' | 'ru' | 'el';

/** Words that nearly every paragraph of a language has, and others have not. */
const COMMON = {
  en: ['the', 'and', 'was', 'that', 'not', 'with', 'is', 'of', 'it', 'have'],
  de: ['und', 'nicht', 'ich', 'das', 'ist', 'ein', 'zu', 'der', 'mit', 'auch'],
  fr: ['et', 'je', 'est', 'les', 'pas', 'que', 'une', 'dans', 'pour', 'avec'],
  es: ['que', 'los', 'una', 'por', 'con', 'para', 'como', 'pero', 'muy', 'y'],
  it: ['che', 'non', 'sono', 'una', 'per', 'con', 'della', 'anche', 'il', 'mi'],
  nl: ['het', 'een', 'niet', 'ik', 'van', 'dat', 'maar', 'ook', 'voor', 'zijn'],
  pt: ['que', 'não', 'uma', 'com', 'para', 'mas', 'eu', 'os', 'muito', 'ele'],
  sv: ['och', 'jag', 'att', 'inte', 'det', 'som', 'en', 'var', 'med', 'hon'],
} as const;

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** So many common words have to be there, and so much more often than those of the next language. */
const FEW = 3;
const CLEARLY = 1.3;
/** A text is in another script from this share of its letters on. */
const SHARE = 0.3;

/**
 * The language that a text is most likely in, for hyphens and for those who have it read aloud; undefined where it is
 * not clear.
 */
export function languageOf(text: string): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [script, language] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' || language === 'fa' ? SHARE / 10 : SHARE)) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = Object.entries(COMMON)
    .map(([language, common]) => ({
      language: language as Language,
      count: words.filter((word) => common.some((one) => one === word)).length,
    }))
    .sort((one, other) => other.count - one.count);
  const [best, next] = counted;
  return best && best.count >= FEW && best.count >= (next?.count ?? 0) * CLEARLY ? best.language : undefined;
}

/**
 * Whether a text begins from the right: by its first letter that has a direction, as
 * https://www.unicode.org/reports/tr9/#P2.
 */
export function isFromRight(text: string): boolean {
  const first = /[\p{L}]/u.exec(text)?.[0];
  return (
    first !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
  );
}
