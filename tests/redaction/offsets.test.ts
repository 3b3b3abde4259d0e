import { describe, expect, test } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { shippedLexicon } from '../helpers/lexicon.ts';

const register = prepareRegister({
  known: [
    { id: 'one', kind: 'person', value: '𠮷﨑　葛良', kana: 'よしざき　かつら' },
    { id: 'two', kind: 'person', value: '辻　ガラシャ', kana: 'つじ　がらしゃ' },
    { id: 'three', kind: 'phone', value: '0466-00-1357' },
  ],
  keep: ['よしざきホール', '辻村'],
});
const found = (text: string): readonly string[] =>
  findSpans(text, register)
    .filter((span) => span.source === 'register')
    .map((span) => text.slice(span.start, span.end));

describe('offsets are UTF-16 offsets of the text as it was given', () => {
  test.each([
    ['𠮷﨑さんと吉崎さん', ['𠮷﨑', '吉崎']],
    ['辻\u{e0100}さん、葛\u{e0101}良さん', ['辻\u{e0100}', '葛\u{e0101}良']],
    ['か\u3099らしゃさん', ['か\u3099らしゃ']],
    ['ｶﾞﾗｼｬ様、ﾖｼｻﾞｷ ｶﾂﾗ', ['ｶﾞﾗｼｬ', 'ﾖｼｻﾞｷ ｶﾂﾗ']],
    ['😀𠮷😀 吉\u200b崎\u200bさん', ['吉\u200b崎\u200b']],
    ['電話０４６６（００）１３５７', ['０４６６（００）１３５７']],
    ['吉　崎　葛　良', ['吉　崎　葛　良']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('spans are sorted, do not overlap and never split a character', () => {
    const text = '𠮷﨑葛良さん（54歳）、ｶﾞﾗｼｬ様 辻\u{e0100}さん 0466-00-1357／ﾖｼｻﾞｷ'.repeat(20);
    let last = 0;
    for (const span of findSpans(text, register)) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      expect(text.slice(span.end)).not.toMatch(/^[\udc00-\udfff\u3099\u309aﾞﾟ]/);
      last = span.end;
    }
  });

  test('what is left of a suggestion beside another hit begins and ends without a blank', () => {
    const text = '号葛 良ﾕｳｺ」㈱';
    const spans = findSpans(text, register, shippedLexicon()).map(({ start, end }) => text.slice(start, end));
    expect(spans).toContain('良');
    expect(spans).toEqual(spans.map((span) => span.trim()));
  });

  test('a hit names the register entry it comes from', () => {
    expect(findSpans('ガラシャさん', register).map((span) => span.registerId)).toEqual(['two']);
  });
});

describe('published names stay', () => {
  test('a kept name shields the hits inside it, not those beside it', () => {
    expect(found('よしざきホールで吉崎さんと会う')).toEqual(['吉崎']);
    expect(found('辻村さんが辻さんを訪ねた')).toEqual(['辻']);
  });

  test('a member with the same family name keeps label and title', () => {
    const text = '[10:00] 吉崎（社協）：始めます。\n[10:01] 会長：吉崎課長から。\n[10:02] 会長：吉崎葛良さんの件。';
    expect(found(text)).toEqual(['吉崎葛良']);
  });
});
