import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src-main/redaction/find.ts';
import { type KnownEntity, prepareRegister } from '../../../src-main/redaction/register.ts';
import { chooser } from '../chooser.ts';
import { noises } from '../noise.ts';

const FAMILIES = [
  ['桐ヶ谷', 'きりがや'],
  ['安曇', 'あずみ'],
  ['蓮沼', 'はすぬま'],
  ['権藤', 'ごんどう'],
  ['東雲', 'しののめ'],
  ['鷲見', 'すみ'],
  ['比留間', 'ひるま'],
  ['小鳥居', 'ことりい'],
  ['大仏', 'おさらぎ'],
  ['辺見', 'へんみ'],
] as const;
const GIVENS = [
  ['康太郎', 'こうたろう'],
  ['千恵美', 'ちえみ'],
  ['栄次', 'えいじ'],
  ['紗也加', 'さやか'],
  ['惣一', 'そういち'],
  ['寿々子', 'すずこ'],
  ['雄大', 'ゆうだい'],
  ['沙羅', 'さら'],
] as const;
const CONTEXTS = [
  (form: string) => `昨日${form}さんから電話があった。`,
  (form: string) => `・${form}氏（世帯主）の件`,
  (form: string) => `[10:15] 相談員：${form}様を訪問しました。`,
  (form: string) => `対象者　${form}　来所`,
  (form: string) => `| 3 | ${form} | 継続 |`,
  (form: string) => `「${form}さんですか」と尋ねた`,
];

/** Every written form of a name that stands for the whole of it. */
function nameForms([family, familyKana]: readonly [string, string], [given, givenKana]: readonly [string, string]) {
  const whole = family + given;
  const kana = familyKana + givenKana;
  const katakana = [...kana].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60)).join('');
  return [
    whole,
    `${family} ${given}`,
    `${family}　${given}`,
    `${family}・${given}`,
    `${family}\n${given}`,
    [...whole].join(' '),
    [...whole].join('　'),
    kana,
    `${familyKana} ${givenKana}`,
    katakana,
    noises['half-width kana']?.(katakana) ?? katakana,
    `${family}${givenKana}`,
    noises['variation selectors']?.(whole) ?? whole,
    noises['zero-width spaces']?.(whole) ?? whole,
  ];
}

const DIGITS = [...'0123456789'];
const KANJI = '〇一二三四五六七八九';
const inKanji = (digits: string): string => digits.replace(/[0-9]/g, (digit) => KANJI[Number(digit)] ?? '');
const wide = (text: string): string => noises['full-width letters and digits']?.(text) ?? text;

/** The texts of a form in a context: where it lies and whether certain hits cover it. */
function uncovered(
  known: readonly KnownEntity[],
  forms: readonly string[],
  frames: readonly ((form: string) => string)[],
) {
  const register = prepareRegister({ known });
  const open: string[] = [];
  for (const form of forms) {
    for (const frame of frames) {
      const text = frame(form);
      const start = text.indexOf(form);
      let covered = start;
      for (const span of findSpans(text, register)) {
        if (span.source !== 'guess' && span.start <= covered && span.end > covered) covered = span.end;
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      if (covered < start + form.length) open.push(text);
    }
  }
  return open;
}

describe('random people and numbers in every written form', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('names, seed %i', (seed) => {
    const choose = chooser(seed + 1);
    const family = choose(FAMILIES);
    const given = choose(GIVENS);
    const known = [{ kind: 'person', value: `${family[0]} ${given[0]}`, kana: `${family[1]} ${given[1]}` }];
    expect(uncovered(known, nameForms(family, given), CONTEXTS)).toEqual([]);
  });

  test('a register that knows somebody else covers none of them', () => {
    const forms = nameForms(FAMILIES[0], GIVENS[0]);
    const stranger = [{ kind: 'person', value: '鷲見 沙羅', kana: 'すみ さら' }];
    expect(uncovered(stranger, forms, CONTEXTS)).toHaveLength(forms.length * CONTEXTS.length);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('telephones, seed %i', (seed) => {
    const choose = chooser(seed + 101);
    const take = (count: number): string => Array.from({ length: count }, () => choose(DIGITS)).join('');
    const groups = [choose(['090', '080', '070']), choose(DIGITS.slice(1)) + take(3), take(4)];
    const plain = groups.join('-');
    const forms = [
      plain,
      groups.join(''),
      wide(plain),
      groups.join(' '),
      groups.join('.'),
      groups.join('ー'),
      `${groups[0]}（${groups[1]}）${groups[2]}`,
      inKanji(plain),
      inKanji(groups.join('')),
      inKanji(groups.join('の')),
      `+81-${plain.slice(1)}`,
      `${groups[0]}-${groups[1]}-\n${groups[2]}`,
    ];
    const frames = [
      (form: string) => `連絡先は${form}です`,
      (form: string) => `TEL ${form}\n次回`,
      (form: string) => `（${form}）`,
    ];
    expect(uncovered([{ kind: 'phone', value: plain }], forms, frames)).toEqual([]);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('addresses, seed %i', (seed) => {
    const choose = chooser(seed + 301);
    const number = (most: number): number => Number(choose(Array.from({ length: most }, (_, index) => index + 1)));
    const town = choose(['葛葉町', '緑ヶ原', '南小路', '御厨', '花園台']);
    const [block, lot, house] = [number(9), number(40), number(30)] as const;
    const known = [{ kind: 'address', value: `深山市${town}${block}丁目${lot}番${house}号` }];
    const forms = [
      `${town}${block}丁目${lot}番${house}号`,
      `${town}${block}-${lot}-${house}`,
      wide(`${town}${block}-${lot}-${house}`),
      `深山市${town}${block}丁目${lot}-${house}`,
      `${town}${block}の${lot}の${house}`,
      `${town}${numeral(block)}丁目${numeral(lot)}番${numeral(house)}号`,
      `${town}\n${block}-${lot}-${house}`,
      `${town} ${block}丁目 ${lot}番 ${house}号`,
      `${town}${block}ー${lot}ー${house}`,
    ];
    const frames = [
      (form: string) => `住所は${form}です`,
      (form: string) => `住所：${form}\n備考`,
      (form: string) => `「${form}に住む」`,
    ];
    expect(uncovered(known, forms, frames)).toEqual([]);
  });
});

/** 二十一 */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? KANJI[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? KANJI[ones] : ''}`;
}
