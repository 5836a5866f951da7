import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Letters that the book's own typeface has not, and files of typefaces that have them on some system, the better ones
 * first.
 */
const OTHERS: readonly { readonly letters: RegExp; readonly files: readonly string[] }[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
    files: [
      'NotoSerifCJK-Regular.ttc',
      'NotoSerifSC-Regular.otf',
      'SourceHanSerif-Regular.ttc',
      'Songti.ttc',
      'STSong.ttf',
      'simsun.ttc',
      'mingliu.ttc',
      'uming.ttc',
      'NotoSansCJK-Regular.ttc',
      'PingFang.ttc',
      'msyh.ttc',
      'wqy-zenhei.ttc',
      'DroidSansFallbackFull.ttf',
    ],
  },
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    files: [
      'NotoSerifCJK-Regular.ttc',
      'NotoSerifJP-Regular.otf',
      'ヒラギノ明朝 ProN.ttc',
      'YuMincho.ttc',
      'yumin.ttf',
      'msmincho.ttc',
      'NotoSansCJK-Regular.ttc',
      'msgothic.ttc',
      'ipam.ttf',
      'uming.ttc',
      'wqy-zenhei.ttc',
    ],
  },
  {
    letters: /\p{Script=Hangul}/u,
    files: [
      'NotoSerifCJK-Regular.ttc',
      'NotoSerifKR-Regular.otf',
      'AppleMyungjo.ttf',
      'batang.ttc',
      'malgun.ttf',
      'NotoSansCJK-Regular.ttc',
      'AppleSDGothicNeo.ttc',
      'NanumMyeongjo.ttf',
      'uming.ttc',
    ],
  },
  {
    letters: /\p{Script=Arabic}/u,
    files: [
      'NotoNaskhArabic-Regular.ttf',
      'ScheherazadeNew-Regular.ttf',
      'Al Nile.ttc',
      'GeezaPro.ttc',
      'arabtype.ttf',
      'times.ttf',
      'DejaVuSans.ttf',
    ],
  },
  {
    letters: /\p{Script=Hebrew}/u,
    files: [
      'NotoSerifHebrew-Regular.ttf',
      'FrankRuehlCLM-Medium.ttf',
      'NewPeninimMT.ttc',
      'ArialHB.ttc',
      'david.ttf',
      'times.ttf',
      'DejaVuSans.ttf',
    ],
  },
  {
    letters:
      /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u,
    files: [
      'NotoSerifDevanagari-Regular.ttf',
      'NotoSansDevanagari-Regular.ttf',
      'Kohinoor.ttc',
      'Nirmala.ttf',
      'NirmalaUI.ttf',
      'Nirmala.ttc',
      'FreeSerif.ttf',
    ],
  },
  {
    letters: /\p{Script=Thai}/u,
    files: ['NotoSerifThai-Regular.ttf', 'Thonburi.ttc', 'leelawad.ttf', 'LeelawUI.ttf', 'FreeSerif.ttf'],
  },
  {
    letters: /[\p{Script=Georgian}\p{Script=Armenian}]/u,
    files: [
      'NotoSerifGeorgian-Regular.ttf',
      'NotoSerifArmenian-Regular.ttf',
      'sylfaen.ttf',
      'DejaVuSerif.ttf',
      'DejaVuSans.ttf',
    ],
  },
  {
    letters: /[\u2600-\u27bf\u2190-\u21ff\u2042\u25a0-\u25ff]/u,
    files: ['DejaVuSans.ttf', 'NotoSansSymbols2-Regular.ttf', 'Apple Symbols.ttf', 'seguisym.ttf', 'FreeSerif.ttf'],
  },
  { letters: /\p{Extended_Pictographic}/u, files: ['NotoColorEmoji.ttf', 'Apple Color Emoji.ttc', 'seguiemj.ttf'] },
];

/** The folders in which systems keep typefaces. */
function folders(): readonly string[] {
  const home = homedir();
  const { platform, env } = process;
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library/Fonts')];
  if (platform === 'win32')
    return [
      path.join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
      path.join(env.LOCALAPPDATA ?? home, 'Microsoft/Windows/Fonts'),
    ];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    path.join(home, '.local/share/fonts'),
    path.join(home, '.fonts'),
  ];
}

/** The typefaces of this computer that a text needs besides the book's own, as far as there are any. */
export async function fontsFor(text: string): Promise<readonly Uint8Array[]> {
  const needed = OTHERS.filter(({ letters }) => letters.test(text));
  if (needed.length === 0) return [];
  const present = new Map<string, string>();
  for (const folder of folders()) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (entry.isFile()) present.set(entry.name.toLowerCase(), path.join(entry.parentPath, entry.name));
  }
  const chosen = needed
    .map(({ files }) => files.map((file) => present.get(file.toLowerCase())).find((file) => file !== undefined))
    .filter((file) => file !== undefined);
  return Promise.all([...new Set(chosen)].map((file) => readFile(file)));
}
