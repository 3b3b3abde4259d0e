import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch E know. Nobody in it exists. */
export const casesE: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 雪川沢市福祉推進課
  yukigawa: [
    { id: 'p', kind: 'person', value: '小鳥遊　聡', kana: 'たかなし　さとし' },
    { id: 'q', kind: 'person', value: '小鳥遊　八重', kana: 'たかなし　やえ' },
    { id: 'r', kind: 'person', value: '西　恵太', kana: 'にし　けいた' },
    { id: 'a', kind: 'address', value: '雪川沢市十日町通三丁目4番地21 第3ひかりマンション507' },
    { id: 't', kind: 'phone', value: '025-000-6630' },
    { id: 'b', kind: 'date-of-birth', value: '1971-01-24' },
    { id: 'w', kind: 'workplace', value: '雪川沢ガス株式会社' },
    { id: 'f', kind: 'facility', value: '医療法人社団みつわ会 雪川沢みつわ病院' },
  ],
  // 渚野市生活福祉課
  nagisano: [
    { id: 'p', kind: 'person', value: '﨑田　壮一郎', kana: 'さきた　そういちろう', aliases: ['ソウさん'] },
    { id: 'q', kind: 'person', value: '﨑田　カツ', kana: 'さきた　かつ' },
    { id: 'r', kind: 'person', value: '大和田　結', kana: 'おおわだ　ゆい' },
    { id: 'a', kind: 'address', value: '渚野市大字磯崎字松原2200番地の5' },
    { id: 'm', kind: 'phone', value: '090-0000-3141' },
    { id: 'b', kind: 'date-of-birth', value: '昭和29年5月5日' },
    { id: 'n', kind: 'identifier', value: '0112-3344-5566' },
    { id: 's', kind: 'school', value: '渚野市立磯崎小学校6年3組' },
  ],
  // 藤嶺市相談支援課
  fujimine: [
    { id: 'p', kind: 'person', value: '伊達　信子', kana: 'だて　のぶこ' },
    { id: 'q', kind: 'person', value: '伊達　翼', kana: 'だて　つばさ' },
    {
      id: 'r',
      kind: 'person',
      value: 'ファン・ミン・トゥアン',
      kana: 'ふぁん　みん　とぅあん',
      romaji: 'PHAN MINH TUAN',
      aliases: ['トゥアンさん'],
    },
    { id: 'a', kind: 'address', value: '藤嶺市西条8条南3丁目1-17' },
    { id: 't', kind: 'phone', value: '0155-00-2904' },
    { id: 'b', kind: 'date-of-birth', value: '1959-12-31' },
    { id: 'w', kind: 'workplace', value: '株式会社とかち乳業藤嶺工場' },
    { id: 'e', kind: 'email', value: 'tuan.phan@fjmail.example' },
  ],
  // 古杉町町民課
  kosugi: [
    { id: 'p', kind: 'person', value: '森園　美保子', kana: 'もりぞの　みほこ', aliases: ['みほちゃん'] },
    { id: 'q', kind: 'person', value: '森園　大吾', kana: 'もりぞの　だいご' },
    { id: 'r', kind: 'person', value: '王　志明', kana: 'おう　しめい', romaji: 'WANG ZHIMING' },
    { id: 'a', kind: 'address', value: '古杉町大字古杉丙17番地1' },
    { id: 't', kind: 'phone', value: '0995-00-1771' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年12月24日' },
    { id: 'w', kind: 'workplace', value: '古杉縫製協業組合' },
    { id: 'n', kind: 'identifier', value: '60184472' },
  ],
};
