import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoWithMakerNotes } from '../../testing/makerNotes';
import { PHOTOS } from '../../testing/photos';
import { joined } from '../bytes';
import { bareOf, isTooLarge } from '.';

const SECRETS = /Holdcam|jetty|Berlin|2026:11:22|MakerNote|second picture/;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
const segment = (kind: number, body: string) =>
  joined([Uint8Array.of(0xff, kind, (body.length + 2) >> 8, (body.length + 2) & 0xff), bytesOf(body)]);
/** A JPEG with some segments before what it has. */
const begunWith = (...segments: readonly Uint8Array[]) =>
  joined([PHOTOS.jpg.subarray(0, 2), ...segments, PHOTOS.jpg.subarray(2)]);

const hasExiftool = ((): boolean => {
  try {
    execFileSync('exiftool', ['-ver'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.each(Object.entries(PHOTOS))('a photo as %s', (ending, photo) => {
  it('holds nothing that is not picture any more', () => {
    expect(text(photo)).toMatch(SECRETS);
    const bare = bareOf(photo);
    expect(bare).toMatchObject({
      held: true,
      ...(ending === 'heic' ? { width: 64, height: 64 } : { width: 24, height: 16 }),
    });
    expect(text(bare?.bytes ?? photo)).not.toMatch(SECRETS);
    expect(bareOf(bare?.bytes ?? photo)).toEqual({ ...bare, held: false });
  });

  it.runIf(hasExiftool)('tells exiftool of nothing but how it is turned and its colours', () => {
    const told = execFileSync('exiftool', ['-a', '-u', '-G0', '-s', '-ee', '-'], {
      input: bareOf(photo)?.bytes,
      encoding: 'utf8',
    });
    const tags = told
      .split('\n')
      .filter((line) => /^\[(?:EXIF|XMP|IPTC|MakerNotes|Photoshop|MPF|APP\d+|PNG)\]/.test(line))
      .map((line) => line.replace(/ +: .*/, '').replace(/^\[\w+\] +/, ''));
    const allowed = [
      'Orientation',
      'ImageWidth',
      'ImageHeight',
      'BitDepth',
      'ColorType',
      'Compression',
      'Filter',
      'Interlace',
      'Gamma',
      'WhitePointX',
      'WhitePointY',
      'RedX',
      'RedY',
      'GreenX',
      'GreenY',
      'BlueX',
      'BlueY',
      'BackgroundColor',
      'SRGBRendering',
      'PixelsPerUnitX',
      'PixelsPerUnitY',
      'PixelUnits',
      'Palette',
      'SignificantBits',
    ];
    expect(tags.filter((tag) => !allowed.includes(tag))).toEqual([]);
    if (ending === 'jpg' || ending === 'png' || ending === 'webp') expect(told).toMatch(/Orientation +: Rotate 90 CW/);
    expect(told).not.toMatch(/GPS|Thumbnail|Comment|Warning/);
  });

  it('is told nothing of where it is cut, and never taken for whole with something else in it', () => {
    fc.assert(
      fc.property(fc.nat(photo.length), (length) => {
        const bare = bareOf(photo.subarray(0, length));
        if (bare) expect(text(bare.bytes)).not.toMatch(SECRETS);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.nat(photo.length - 1), fc.nat(255), (at, byte) => {
        const changed = photo.slice();
        changed[at] = byte;
        expect(() => bareOf(changed)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('loses what was put behind its end', () => {
    const bare = bareOf(joined([photo, bytesOf('second picture')]));
    if (ending !== 'avif' && ending !== 'heic') expect(bare?.bytes).toEqual(bareOf(photo)?.bytes);
  });
});

describe('a JPEG', () => {
  it('loses a smaller picture, a second one, IPTC and unknown blocks, and keeps its colours', () => {
    const icc = segment(0xe2, `ICC_PROFILE\0\x01\x01${'colours'.repeat(20)}`);
    const whole = joined([
      begunWith(
        segment(0xe0, 'JFIF\0\x01\x02\x00\x00\x01\x00\x01\x01\x01jet'),
        segment(0xe0, 'JFXX\0second picture'),
        segment(0xe2, 'MPF\0second picture'),
        segment(0xed, 'Photoshop 3.0\0MakerNote'),
        icc,
        segment(0xeb, 'JP second picture'),
      ),
      PHOTOS.jpg,
      bytesOf('second picture'),
    ]);
    const bare = bareOf(whole);
    expect(text(bare?.bytes ?? whole)).not.toMatch(SECRETS);
    expect(text(bare?.bytes ?? whole)).toContain(text(icc));
    expect(text(bare?.bytes ?? whole).split('\xff\xd8').length).toBe(2);
  });

  it('loses what the maker of a camera wrote for itself, and stays turned', () => {
    const photo = photoWithMakerNotes();
    expect(text(photo)).toContain('MakerNote: serial');
    const bare = bareOf(photo);
    expect([bare?.held, text(bare?.bytes ?? photo)]).toEqual([true, expect.not.stringMatching(SECRETS)]);
    if (!hasExiftool) return;
    const told = (input: Uint8Array | undefined) =>
      execFileSync('exiftool', ['-a', '-u', '-G0', '-s', '-n', '-'], { input, encoding: 'utf8' });
    expect(told(photo)).toMatch(/MakerNote[\s\S]*GPSLatitudeRef/);
    expect(told(bare?.bytes)).toMatch(/Orientation +: 6/);
    expect(told(bare?.bytes)).not.toMatch(/MakerNote|GPS|jetty/);
  });

  it('stays turned as the first of several EXIF blocks says, as browsers show it', () => {
    // The second block of each says 6.
    expect(bareOf(photoWithMakerNotes(1))?.bytes).not.toEqual(bareOf(photoWithMakerNotes(6))?.bytes);
    expect(bareOf(photoWithMakerNotes(6))?.bytes).toEqual(bareOf(PHOTOS.jpg)?.bytes);
  });

  it('that is cut within its dots is ended there, and one that has none is no picture', () => {
    const cut = bareOf(PHOTOS.jpg.subarray(0, -20));
    expect(Array.from(cut?.bytes.subarray(-2) ?? [])).toEqual([0xff, 0xd9]);
    expect(bareOf(PHOTOS.jpg.subarray(0, 300))).toBeUndefined();
  });
});

it('a PNG with a damaged chunk is no picture', () => {
  const damaged = PHOTOS.png.slice();
  damaged[text(damaged).indexOf('IDAT') + 9] = (damaged[text(damaged).indexOf('IDAT') + 9] ?? 0) ^ 1;
  expect([bareOf(damaged), bareOf(PHOTOS.png.subarray(0, 8)), bareOf(PHOTOS.png.subarray(0, -1))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('a picture has a size, and may be too large to show', () => {
  expect([isTooLarge({ width: 12_000, height: 9000 }), isTooLarge({ width: 30_000, height: 30_000 })]).toEqual([
    false,
    true,
  ]);
});

it('what is no picture is none', () => {
  for (const other of [
    '',
    'GIF89a',
    'RIFF\x04\0\0\0WEBPVP8 ',
    '<svg/>',
    '%PDF-1.7',
    '\xff\xd8\xff',
    '\0\0\0\x18ftypavif',
  ])
    expect(bareOf(bytesOf(other))).toBeUndefined();
});
