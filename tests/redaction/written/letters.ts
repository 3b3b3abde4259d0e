import type { Written } from './written.ts';

/** Addresses as letters and forms write them: with a prefecture the register lacks, over lines, by the building alone. */
export const letters: Written = {
  known: [
    { kind: 'address', value: '桐野市美原東3-9-24' },
    { kind: 'address', value: '白浜町日吉3-9-25 コーポ桜201' },
    { kind: 'address', value: '水面市東町三丁目21番7号' },
    { kind: 'address', value: '玉川市三条町12' },
    { kind: 'address', value: '玉川市港1丁目2番3号 潮荘 A' },
    { kind: 'address', value: '玉川市田村町大字糠塚字宮ノ脇88' },
    { kind: 'address', value: '玉川市水神団地B-12' },
    { kind: 'address', value: '玉川市中央町 無番地' },
    { kind: 'address', value: '四日市場市大字宮1540' },
    { kind: 'address', value: '北ノ森県ひだか町うぐいす924-9' },
  ],
  table: `
    {R:花里県桐野市美原東3-9-24}、{R:花里県　桐野市　美原東3-9-24}、{R:花里県⏎桐野市美原東3-9-24}、{R:桐野　美原東3-9-24}、{R:美原東3丁日9番24号}
    {R:日吉3-9-25-201号}、{R:日吉3-9-25 201号}、{R:日吉のコーポ桜201}、{R:日吉　コーポ桜201}、{R:コ－ポ桜201}、{R:コーポ櫻201}
    {R:東町三丁目廿一番七号}、{R:東町参丁目弐拾壱番七号}、{R:東町三・二一・七}、{R:東町三ノ二一ノ七}、{R:東町三丁目二一番七号}
    {R:三条町12}、{R:三条町十二番地}、{R:潮荘A}、{R:潮荘Ａ号室}、{R:港一丁目二番三号}
    {R:糠塚88}、{R:田村町糠塚字宮ノ脇八十八}、{R:糠塚字宮の脇88}、{R:宮ノ脇88番地}
    {R:水神団地B-12}、{R:水神団地のB-12}、{R:水神団地B12号}、{R:中央町無番地}
    {R:四日市場市大字宮一五四〇番}、{R:北ノ森県ひだか町うぐいす九百二十四番地の九}、{R:ひだか町　うぐいす　924－9}
    {N:三条町}商店街、{N:日吉}大社、{N:東町}公民館、{N:中央町}会館、{N:水神}様、{N:港}まつり
  `,
};
