import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch D know. Nobody in it exists. */
export const casesD: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 白峰ヶ原市福祉まるごと相談課
  shiramine: [
    { id: 'p', kind: 'person', value: '長野　誠', kana: 'ながの　まこと' },
    { id: 'q', kind: 'person', value: '長野　希', kana: 'ながの　のぞみ' },
    { id: 'r', kind: 'person', value: '森　一', kana: 'もり　はじめ' },
    { id: 'a', kind: 'address', value: '白峰ヶ原市桜木町7番23号' },
    { id: 't', kind: 'phone', value: '0263-00-1187' },
    { id: 'b', kind: 'date-of-birth', value: '1966-04-17' },
    { id: 'w', kind: 'workplace', value: '有限会社しらみね農園' },
  ],
  // 雷田町健康福祉課
  ikazuchi: [
    { id: 'p', kind: 'person', value: '勅使河原　清美', kana: 'てしがわら　きよみ', aliases: ['テッシー'] },
    { id: 'q', kind: 'person', value: '勅使河原　蓮', kana: 'てしがわら　れん' },
    { id: 's', kind: 'school', value: '学校法人雷田学園 雷田幼稚園' },
    { id: 'a', kind: 'address', value: '雷田町大字上雷田甲2031番地' },
    { id: 'm', kind: 'phone', value: '080-0000-4468' },
    { id: 'b', kind: 'date-of-birth', value: '平成7年2月10日' },
    { id: 'w', kind: 'workplace', value: 'ドラッグさわやか雷田バイパス店' },
  ],
  // 巴川市障がい福祉課
  tomoegawa: [
    { id: 'p', kind: 'person', value: '濵﨑　彌生', kana: 'はまさき　やよい' },
    { id: 'q', kind: 'person', value: '濵﨑　寛', kana: 'はまさき　ひろし' },
    { id: 'o', kind: 'organization', value: '社会福祉法人巴川育成会 ともえワークス' },
    { id: 'a', kind: 'address', value: '巴川市本町一丁目3番地 ダイヤコート巴川1203号' },
    { id: 'n', kind: 'identifier', value: '0200118834' },
    { id: 'b', kind: 'date-of-birth', value: '昭和50年3月31日' },
    { id: 't', kind: 'phone', value: '0587-00-2950' },
  ],
  // 干潟野市多文化共生課
  higatano: [
    {
      id: 'p',
      kind: 'person',
      value: 'ルイス・フェルナンド・タナカ',
      kana: 'るいす　ふぇるなんど　たなか',
      romaji: 'LUIS FERNANDO TANAKA',
      aliases: ['ルイスさん'],
    },
    { id: 'q', kind: 'person', value: 'ジュリア・タナカ', kana: 'じゅりあ　たなか', romaji: 'JULIA TANAKA' },
    { id: 'a', kind: 'address', value: '干潟野市千鳥町44番地 県営千鳥住宅3号棟12' },
    { id: 'w', kind: 'workplace', value: '東浜アルミ鋳造株式会社' },
    { id: 'e', kind: 'email', value: 'luis.tanaka77@higatamail.example' },
    { id: 'm', kind: 'phone', value: '090-0000-7703' },
    { id: 'i', kind: 'identifier', value: 'TL90017745BR' },
  ],
  // 神居沢村住民生活課
  kamuizawa: [
    { id: 'p', kind: 'person', value: '上村　守', kana: 'うえむら　まもる', aliases: ['マモさん'] },
    { id: 'q', kind: 'person', value: '上村　ゆう子', kana: 'うえむら　ゆうこ' },
    { id: 'a', kind: 'address', value: '神居沢村字元浜115番地' },
    { id: 't', kind: 'phone', value: '0135-00-6640' },
    { id: 'b', kind: 'date-of-birth', value: '昭和18年12月8日' },
    { id: 'w', kind: 'workplace', value: '神居沢漁港食堂' },
  ],
  // 茜原市自立相談室
  akanebara: [
    { id: 'p', kind: 'person', value: '平　和子', kana: 'たいら　かずこ' },
    { id: 'q', kind: 'person', value: '平　大和', kana: 'たいら　やまと' },
    { id: 's', kind: 'school', value: '茜原市立茜原高等学校' },
    { id: 'a', kind: 'address', value: '茜原市大和町3丁目6番地の8' },
    { id: 't', kind: 'phone', value: '0247-00-8051' },
    { id: 'f', kind: 'facility', value: '茜原ひまわり病院' },
  ],
  // 榎津野市生活支援グループ
  enokizu: [
    { id: 'p', kind: 'person', value: '藤　明日香', kana: 'ふじ　あすか', aliases: ['あすぽん'] },
    { id: 'q', kind: 'person', value: '藤　歩', kana: 'ふじ　あゆむ' },
    { id: 'w', kind: 'workplace', value: '藤クリーニング店' },
    { id: 'm', kind: 'phone', value: '070-0000-2239' },
    { id: 'a', kind: 'address', value: '榎津野市新地2-8 ハイム新地A201' },
    { id: 'b', kind: 'date-of-birth', value: '2001-05-30' },
  ],
  // 御剣野市市民福祉課
  mitsurugi: [
    { id: 'p', kind: 'person', value: '德永　龍馬', kana: 'とくなが　りょうま' },
    { id: 'q', kind: 'person', value: '德永　櫻子', kana: 'とくなが　さくらこ' },
    { id: 'r', kind: 'person', value: '今　敏江', kana: 'こん　としえ' },
    { id: 'a', kind: 'address', value: '御剣野市中央7丁目5番2号' },
    { id: 't', kind: 'phone', value: '0883-00-1419' },
    { id: 'n', kind: 'identifier', value: '30572208641' },
    { id: 'b', kind: 'date-of-birth', value: '1988-08-18' },
    { id: 'w', kind: 'workplace', value: '（株）ミツルギ建装' },
  ],
};
