import { expect, test } from 'vitest';
import { findKnownAndFixed } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { chooser } from '../chooser.ts';
import { apart, half, katakana } from './random-writing.ts';

const FAMILIES =
  '林 はやし|東 あずま|平 たいら|堤 つつみ|今 こん|千葉 ちば|福島 ふくしま|大分 おおいた|長谷川 はせがわ|五十嵐 いがらし|勅使河原 てしがわら|佐々木 ささき|一ノ瀬 いちのせ|竹ノ内 たけのうち|髙橋 たかはし|渡邊 わたなべ|廣瀬 ひろせ|𠮷田 よしだ|嶋﨑 しまざき|桒原 くわばら|二木 ふたき|妹尾 せのお|月見里 やまなし|東海林 しょうじ|日向 ひゅうが|比嘉 ひが|白石 しらいし|水上 みずかみ|廿日出 はつかで|我如古 がねこ'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);
const GIVENS =
  '誠 まこと|一 はじめ|望 のぞみ|歩 あゆむ|光 ひかる|蓮 れん|さくら さくら|トメ とめ|みなみ みなみ|キク きく|ゆう子 ゆうこ|千ゑ ちえ|寿々子 すずこ|奈々 なな|結衣 ゆい|大翔 ひろと|一郎 いちろう|健二 けんじ|昭子 あきこ|真由美 まゆみ|龍之介 りゅうのすけ|惣右衛門 そうえもん|星空 せいら|薫 かおる|ふみ ふみ|カズ かず|翼 つばさ'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);
const ADDRESSED = [
  '昨日〇さんから電話があり、対応した。',
  '・〇氏（世帯主）について',
  '「〇さんが悪いんじゃない」',
  'そこへ〇ちゃんが帰ってきて',
  '| 〇様 | 継続 |',
  '①〇さん ②未定',
  '隣の〇さんによると',
  '20:15 〇さん来所',
  'もう〇さんが来てて',
];
const BARE = [
  '氏名：〇',
  '対象者　〇　来所',
  '| 3 | 〇 | 継続 |',
  '本人（〇）に説明',
  '〇が来所した。',
  'その後、〇は帰宅した。',
  '〇の自宅を訪問',
  '〇と面談し、同意を得た。',
  '〇、欠席',
  '「〇が勝手にやった」と訴える',
  '世帯主\t〇\t本人',
  '長女〇（小3）',
  '〇（42）',
  '〇宅',
  '〇より入電',
  '【〇】',
  '妻:〇 夫:不在',
];
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

/** Texts in which a form is not wholly covered by certain hits. */
function open(
  person: { readonly value: string; readonly kana: string },
  forms: readonly string[],
  frames: readonly string[],
): readonly string[] {
  const register = prepareRegister({ known: [{ kind: 'person', ...person }] });
  return forms
    .flatMap((form) => frames.map((frame) => ({ form, text: frame.replace('〇', form), start: frame.indexOf('〇') })))
    .filter(({ form, text, start }) => {
      let covered = start;
      for (const span of findKnownAndFixed(text, register))
        if (span.source !== 'guess' && span.start <= covered && span.end > covered) covered = span.end;
      return covered < start + form.length;
    })
    .map(({ text }) => text);
}

/** 氏名: the whole name is certain in every writing and context; a part of it at least where it is addressed. */
test.each(SEEDS)('random people, seed %i', (seed) => {
  const choose = chooser(seed);
  const [family, familyKana] = choose(FAMILIES);
  const [given, givenKana] = choose(GIVENS);
  const person = {
    value: family + choose([' ', '　', '']) + given,
    kana: choose([`${familyKana}　${givenKana}`, katakana(`${familyKana} ${givenKana}`)]),
  };
  const whole = [
    family + given,
    `${family} ${given}`,
    `${family}　${given}`,
    `${family}・${given}`,
    apart(family + given, '　'),
    familyKana + givenKana,
    katakana(`${familyKana} ${givenKana}`),
    half(katakana(familyKana + givenKana)),
    katakana(`${givenKana} ${familyKana}`),
    family + givenKana,
    familyKana + given,
    (family + given).normalize('NFD'),
  ];
  const frames = [choose(ADDRESSED), choose(ADDRESSED), choose(BARE), choose(BARE), choose(BARE)];
  expect(open(person, whole, frames)).toEqual([]);
  const parts = [
    family,
    familyKana,
    katakana(familyKana),
    half(katakana(familyKana)),
    given,
    givenKana,
    katakana(givenKana),
  ];
  expect(open(person, parts, [choose(ADDRESSED), choose(ADDRESSED), choose(ADDRESSED)])).toEqual([]);
});
