import type { Written } from './written.ts';

/** Scanned print: 0 and 1 read as O, o, l, I and rings, in whatever the register knows; and letters that are letters. */
export const scanned: Written = {
  known: [
    { kind: 'address', value: '鳴浜市大字蔵前字東2200番地の5' },
    { kind: 'address', value: '鳴浜市潮路1丁目20番10号 ハイツ潮路101号室' },
    { kind: 'address', value: '鳴浜市浜北1-4-6 県営浜北住宅3号棟12' },
    { kind: 'phone', value: '0771-00-8101' },
    { kind: 'date-of-birth', value: '昭和41年10月11日' },
    { kind: 'identifier', value: 'K-210-0471' },
    { kind: 'identifier', value: '3011208' },
  ],
  table: `
    住所 {R:鳴浜市大字蔵前字東22OO番地の5}、{R:蔵前22oo-5}、{R:蔵前字東2２０○番地の5}
    {R:鳴浜市潮路l丁目2O番l0号}、{R:潮路I丁目20番1O号 ハイツ潮路lO1号室}、{R:潮路1-2〇-1O}、{R:潮路l-20-lO}
    {R:浜北l-4-6}、{R:浜北1-4-6 県営浜北住宅 3 号棟l2}、{R:県営浜北住宅3号棟I2}
    TEL {R:O77l-OO-8lOl}、{R:O771(00)8IOI}、{R:0771-○○-8101}
    生年月日 {R:昭和4l年1O月l1日}、{R:S4l.1O.11}、{R:l966/10/1l}、{R:l966年lO月ll日}、{R:昭和41年lO月ll日}
    整理番号 {R:K-2lO-O47l}、{R:K-210-○471}
    口座 {R:3Oll208}、{R:3 O l l 2 O 8}
    {N:OIL}と{N:O型}、{N:CO2}の値、{N:HELLO 2026}、{N:○1}番目の議題、{N:Il Pleut}、第{N:10}回
  `,
};
