import { describe, expect, test } from 'vitest';
import { oddGlyphsOf } from '../../../src-renderer/ui/odd-glyphs.ts';

describe('字形の注記', () => {
  test.each([
    ['髙橋', '髙', 'U+9AD9', 'uncommon'],
    ['山﨑', '﨑', 'U+FA11', 'compatibility'],
    ['𠮷田', '𠮷', 'U+20BB7', 'supplementary'],
    ['葛\u{e0100}城', '葛\u{e0100}', 'U+845B U+E0100', 'selector'],
    ['大\ufa10', '\ufa10', 'U+FA10', 'compatibility'],
  ])('%s shows the code point of the character that other programs may lose', (name, text, codePoints, kind) => {
    expect(oddGlyphsOf(name)).toEqual([{ text, codePoints, kind }]);
  });

  test('everyday characters of both JIS levels carry no note', () => {
    expect(oddGlyphsOf('佐々木　渡邉　齋藤　高橋　山崎　グエン・ヴァン')).toEqual([]);
  });

  test('a character that stands twice is noted once', () => {
    expect(oddGlyphsOf('髙田 髙子')).toHaveLength(1);
  });
});
