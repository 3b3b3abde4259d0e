import { describe, expect, it } from 'vitest';
import { decodeText, lossesIn } from '../../../src-main/core/file-import/read/decode-text.ts';
import { codeKey, kanaKey, nameKey, oddCharacters, toHiragana } from '../../../src-main/core/file-import/read/fold.ts';
import { matchOrganization, organizationKey } from '../../../src-main/core/file-import/read/organization-key.ts';
import { ageOn, parseDate } from '../../../src-main/core/file-import/read/parse-date.ts';
import { areaCodesOf, parsePhones } from '../../../src-main/core/file-import/read/parse-phone.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('dates in every style of municipal lists', () => {
  it.each([
    ['R8.4.1', '2026-04-01', []],
    ['Ｒ８．４．１', '2026-04-01', []],
    ['令和8年4月10日', '2026-04-10', []],
    ['令和8年4月10日（金）', '2026-04-10', []],
    ['令和元年5月1日', '2019-05-01', []],
    ['昭和五十四年十一月二十三日', '1979-11-23', []],
    ['S33. 4.30', '1958-04-30', []],
    ['T15.9.9', '1926-09-09', []],
    ['2025/6/12', '2025-06-12', []],
    ['2026/4/10 0:00', '2026-04-10', []],
    ['2018-03-31', '2018-03-31', []],
    ['20260402', '2026-04-02', ['compact']],
    ['R080401', '2026-04-01', ['compact']],
    ['5080401', '2026-04-01', ['compact']],
    ['46114', '2026-04-02', ['excel-serial']],
    ['S64.1.7', '1989-01-07', []],
    ['S64.1.15', '1989-01-15', ['after-era-end']],
    ['H31.5.1', '2019-05-01', ['after-era-end']],
    ['R1.4.30', '2019-04-30', ['before-era-start']],
    ['R8.2.30', null, ['no-such-day']],
    ['R8.4', null, ['day-missing']],
    ['8.4.1', null, ['era-missing']],
    ['不詳', null, ['unknown']],
    ['来月', null, ['not-a-date']],
    ['', null, []],
  ])('%s', (written, date, notes) => {
    expect(parseDate(written)).toMatchObject({ date, notes });
  });

  it('counts age in full years', () => {
    expect([ageOn('1940-03-21', '2026-03-20'), ageOn('1940-03-21', '2026-03-21')]).toEqual([85, 86]);
  });
});

describe('telephone numbers', () => {
  const areaCodes = areaCodesOf(['0957-00-1101', '090-0000-1111']);
  it.each([
    ['０９５７－００－１２０１', ['0957-00-1201'], ['phone-full-width']],
    ['="0957-00-1152"', ['0957-00-1152'], ['excel-guard']],
    ['0957001305', ['0957-00-1305'], ['phone-without-hyphens']],
    ['957-00-1101', ['0957-00-1101'], ['phone-leading-zero-missing']],
    [
      '９０００００７０１８',
      ['090-0000-7018'],
      ['phone-full-width', 'phone-leading-zero-missing', 'phone-without-hyphens'],
    ],
    ['0957－00－7727、090－0000－7727', ['0957-00-7727', '090-0000-7727'], ['phone-full-width', 'several-phones']],
    ['自宅 0957-00-1101 / 携帯 090-0000-1111', ['0957-00-1101', '090-0000-1111'], ['several-phones']],
    ['０９０ー００００ー７７３２', ['090-0000-7732'], ['phone-full-width']],
    ['0957-00-1100 内線203', ['0957-00-1100 内線203'], []],
    ['(0957)00-1234', ['0957-00-1234'], []],
    ['なし', [], []],
    ['留守がち', [], ['not-a-phone']],
  ])('%s', (written, phones, notes) => {
    const parsed = parsePhones(written, areaCodes);
    expect(parsed.phones).toEqual(phones);
    expect([...parsed.notes].sort()).toEqual([...notes].sort());
  });
});

describe('names are compared by what is meant, and kept as written', () => {
  it.each([
    ['髙橋　﨑子', '高橋崎子'],
    ['渡邊', '渡辺'],
    ['𠮷田 一', '吉田一'],
    ['辻\u{e0100}本', '辻本'],
    ['ヤマダ・タロウ', 'やまだたろう'],
  ])('%s is found by %s', (written, typed) => {
    expect(nameKey(written)).toBe(nameKey(typed));
  });

  it('levels old kana, width and long vowels in readings', () => {
    expect(kanaKey('ﾊﾔｼﾀﾞ ｷﾇｴ')).toBe(kanaKey('はやしだ　キヌヱ'));
    expect(toHiragana('ｸﾞｴﾝ ﾃｨ')).toBe('ぐえん　てぃ');
    expect(codeKey('Ｏ－２６')).toBe('O-26');
  });

  it('says which characters get lost easily', () => {
    expect(oddCharacters('髙').map(({ code }) => code)).toEqual(['variant-character']);
    expect(oddCharacters('\ufa10').map(({ code }) => code)).toEqual(['compatibility-character']);
    expect(oddCharacters('𠮷').map(({ code }) => code)).toEqual(['supplementary-character']);
    expect(oddCharacters('か\u3099').map(({ code }) => code)).toEqual(['decomposed-kana']);
    expect(oddCharacters('野岩高')).toEqual([]);
  });
});

describe('organisations are recognised under other spellings', () => {
  const organizations = [
    { code: 'O-1', name: '特定非営利活動法人ひなた', shortName: 'ひなた', formerNames: ['NPO法人 ひだまり'] },
  ];
  it.each([
    ['', 'ＮＰＯ法人　ひなた', 'by-name'],
    ['', 'ひだまり', 'by-name'],
    ['o-1', 'べつのもの', 'by-code'],
    ['O-9', 'べつのもの', 'unknown'],
    ['', '', 'none-named'],
  ])('%j %j → %s', (code, name, kind) => {
    expect(matchOrganization(code, name, organizations).kind).toBe(kind);
  });
  it('drops the legal form only', () => {
    expect(organizationKey('港南電力㈱')).toBe(organizationKey('株式会社港南電力'));
  });
});

describe('the encoding is found out, not asked', () => {
  const sample = '氏名,ふりがな\n山田,やまだ\n';
  it.each([
    ['utf-8', new TextEncoder().encode(sample)],
    ['utf-8-bom', new TextEncoder().encode(`\ufeff${sample}`)],
    ['shift_jis', bytes(0x8e, 0x52, 0x93, 0x63, 0x2c, 0x82, 0xe2, 0x82, 0xdc, 0x82, 0xbe)],
    ['euc-jp', bytes(0xbb, 0xb3, 0xc5, 0xc4, 0x2c, 0xa4, 0xe4, 0xa4, 0xde, 0xa4, 0xc0)],
    ['iso-2022-jp', bytes(0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42)],
    ['utf-16le', bytes(0xff, 0xfe, 0x71, 0x5c, 0x30, 0x75)],
    ['utf-16be', bytes(0xfe, 0xff, 0x5c, 0x71, 0x75, 0x30)],
  ] as const)('%s', (encoding, given) => {
    const decoded = decodeText(given);
    expect(decoded).toMatchObject({ encoding, undecodable: 0 });
    expect(decoded.text).toContain('山');
  });

  it('counts what no encoding can read', () => {
    expect(decodeText(bytes(0x8e, 0x52, 0xff, 0xff)).undecodable).toBeGreaterThan(0);
  });

  it('sees characters that were lost before', () => {
    expect(lossesIn('〓田')).toEqual(['gaiji-geta']);
    expect(lossesIn('??村')).toEqual(['question-marks']);
    expect(lossesIn('\ue000田')).toEqual(['private-use-character']);
    expect(lossesIn('本当？')).toEqual([]);
  });
});
