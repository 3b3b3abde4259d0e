import { describe, expect, test } from 'vitest';
import { findKnownAndFixed } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { chooser } from '../chooser.ts';
import { apart, inKanji, misread, numeral, wide } from './random-writing.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);
const DIGITS = [...'0123456789'];
const TOWNS =
  '緑町 旭ヶ丘 桜木 大字下川原 三ツ沢上町 美しが丘西 二日町 八軒町 一番町 宮の前 虹の森 大字西条字北田 五条通 木ノ下 十条仲原 百合が丘 千石 大和田新田 神田小川町 富士見'.split(
    ' ',
  );
const CITIES = '青森県桜ヶ原市 新見原市 八日市場市 みどり野市 北郡西ノ島町 大口村 神奈川県市川台市 上郡町'.split(' ');
const DAYS = ['1958-02-11', '1989-01-07', '1989-01-08', '2019-05-01', '1926-12-25', '2004-10-30'] as const;
const ERAS = [
  ['大正', 'T', 1912, '1912-07-30'],
  ['昭和', 'S', 1926, '1926-12-25'],
  ['平成', 'H', 1989, '1989-01-08'],
  ['令和', 'R', 2019, '2019-05-01'],
] as const;

/** Forms in frames that certain hits leave in the open, wholly or in part. */
function open(kind: string, value: string, forms: readonly string[], frames: readonly string[]): readonly string[] {
  const register = prepareRegister({ known: [{ kind, value }] });
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

describe('what the register knows by numbers is certain in every writing', () => {
  test.each(SEEDS)('telephones, seed %i', (seed) => {
    const choose = chooser(seed);
    const take = (count: number): string => Array.from({ length: count }, () => choose(DIGITS)).join('');
    const groups = choose([
      ['090', take(4), take(4)],
      ['03', take(4), take(4)],
      ['0479', take(2), take(4)],
      ['045', take(3), take(4)],
    ]);
    const [area = '', exchange = '', own = ''] = groups;
    const joined = groups.join('-');
    const forms = [
      joined,
      groups.join(''),
      wide(joined),
      groups.join('　'),
      groups.join(' - '),
      groups.join('、'),
      groups.join('/'),
      groups.join('の'),
      `（${area}）${exchange}－${own}`,
      `${area}局${exchange}の${own}`,
      inKanji(joined),
      groups.map(inKanji).join('　'),
      `+81-${area.slice(1)}-${exchange}-${own}`,
      `+81 (0)${area.slice(1)} ${exchange} ${own}`,
      misread(joined),
      `${area}-\n${exchange}-${own}`,
      groups.join('\n'),
      apart(joined, '　'),
    ];
    expect(open('phone', joined, forms, ['TEL 〇', '携帯が〇に変わったそう', '（〇）', '| 〇 | 母 |'])).toEqual([]);
  });

  test.each(SEEDS)('numbers, seed %i', (seed) => {
    const choose = chooser(seed + 100);
    const first = choose(DIGITS.slice(1));
    const digits = first + Array.from({ length: choose([5, 6, 7, 9, 11]) }, () => choose(DIGITS)).join('');
    const forms = [
      digits,
      wide(digits),
      digits.replace(/(\d{4})(?=\d)/g, '$1-'),
      digits.replace(/(\d{4})(?=\d)/g, '$1ー'),
      digits.replace(/(\d{3})(?=\d)/g, '$1 '),
      inKanji(digits),
      apart(digits),
      apart(inKanji(digits), '　'),
      apart(digits, '|'),
      misread(digits),
      apart(digits, '\u200b'),
      `${digits.slice(0, 3)}\n${digits.slice(3)}`,
    ];
    expect(open('identifier', digits, forms, ['番号 〇', '〇を確認', '（〇）', '写し添付 〇'])).toEqual([]);
    const longer = `別件 7${digits}3 による`;
    const register = prepareRegister({ known: [{ kind: 'identifier', value: digits }] });
    expect(findKnownAndFixed(longer, register).filter(({ source }) => source === 'register')).toEqual([]);
  });

  test.each(SEEDS)('addresses, seed %i', (seed) => {
    const choose = chooser(seed + 200);
    const upTo = (most: number): number => choose(Array.from({ length: most }, (_, index) => index + 2));
    const [block, lot, house] = [upTo(8), upTo(40), upTo(40)] as const;
    const town = choose(TOWNS);
    const city = choose(CITIES);
    const plain = town.replace(/大?字/g, '');
    const numbers = [
      `${block}丁目${lot}番${house}号`,
      `${block}-${lot}-${house}`,
      wide(`${block}-${lot}-${house}`),
      `${block} - ${lot} - ${house}`,
      `${block}の${lot}の${house}`,
      inKanji(`${block}－${lot}－${house}`),
      `${numeral(block)}丁目${numeral(lot)}番${numeral(house)}号`,
      `${numeral(block)}丁目${lot}番地の${house}`,
      `${block}丁目 ${lot}番 ${house}号`,
      `${block}丁目\n${lot}番${house}号`,
    ];
    const forms = numbers.flatMap((number) => [city + town + number, plain + number, `${city}\n${plain}${number}`]);
    const value = `${city}${town}${block}丁目${lot}番${house}号 コーポ桜203号室`;
    const more = [
      `${apart(city + plain)}${numbers[0]}`,
      `${plain}${numbers[1]} コーポ桜203`,
      'コーポ桜の203号',
      '203号室',
    ];
    const frames = ['住所：〇', '家は〇です', '「〇まで送って」', '| 〇 | 同居 |'];
    expect(open('address', value, [...forms, ...more], frames)).toEqual([]);
  });

  test.each(DAYS)('the birth date %s', (iso) => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    const [era, letter, begins] = ERAS.findLast(([, , , first]) => first <= iso) ?? ERAS[0];
    const count = year - begins + 1;
    const spoken = count === 1 ? '元' : String(count);
    const forms = [
      iso,
      `${year}/${month}/${day}`,
      `西暦${year}年${month}月${day}日`,
      iso.replaceAll('-', ''),
      `${era}${spoken}年${month}月${day}日`,
      wide(`${era}${spoken}年${month}月${day}日`),
      `${era}${count === 1 ? '元' : numeral(count)}年${numeral(month)}月${numeral(day)}日`,
      `${letter}${count}.${month}.${day}`,
      `${letter} ${count}. ${month}. ${day}`,
      `${era[0]}${spoken}・${month}・${day}`,
      `${era}${spoken}年、${month}月${day}日`,
      `${year}（${era}${spoken}）年${month}月${day}日`,
      `${year} ${month} ${day}`,
      `${era}${spoken}年\n${month}月${day}日`,
      apart(`${era}${spoken}年${month}月${day}日`, '　'),
      misread(`${era}${spoken}年${month}月${day}日`),
    ];
    expect(open('date-of-birth', iso, forms, ['生年月日：〇', '〇生まれ', '| 〇 | 女 |', '（〇生）'])).toEqual([]);
  });
});
