import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch Z know. Nobody in it exists. */
export const casesFF: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 葛野原市生活支援課
  kuzunohara: [
    { id: 'p', kind: 'person', value: '荒牧　郁夫', kana: 'あらまき　いくお', aliases: ['いくやん'] },
    { id: 'q', kind: 'person', value: '荒牧　佳代子', kana: 'あらまき　かよこ' },
    { id: 'r', kind: 'person', value: '倉持　菜々', kana: 'くらもち　なな' },
    { id: 'a', kind: 'address', value: '葛野原市上荒井3丁目8番14号 コーポ芙蓉202' },
    { id: 't', kind: 'phone', value: '0296-00-2512' },
    { id: 'm', kind: 'phone', value: '080-0000-2547' },
    { id: 'b', kind: 'date-of-birth', value: '昭和47年9月12日' },
    { id: 'w', kind: 'workplace', value: '株式会社葛野ダイカスト' },
    { id: 's', kind: 'school', value: '葛野原市立上荒井小学校' },
    { id: 'e', kind: 'email', value: 'ikuo.aramaki@kuzumail.example' },
    { id: 'n', kind: 'identifier', value: 'KZ-04417' },
  ],
  // 峰岸町地域包括支援センター
  minegishicho: [
    { id: 'p', kind: 'person', value: '筒井　マサ江', kana: 'つつい　まさえ' },
    { id: 'q', kind: 'person', value: '筒井　秀一', kana: 'つつい　ひでかず' },
    { id: 'r', kind: 'person', value: '門馬　キミ子', kana: 'もんま　きみこ', aliases: ['キミばあ'] },
    { id: 'a', kind: 'address', value: '峰岸町大字下郷字石畑215番地4' },
    { id: 't', kind: 'phone', value: '0247-00-2561' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年2月6日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設やまゆり峰苑' },
    { id: 'w', kind: 'workplace', value: '峰岸製材有限会社' },
    { id: 'n', kind: 'identifier', value: '7100-3358' },
  ],
  // 羽根島市外国人相談窓口
  haneshima: [
    {
      id: 'p',
      kind: 'person',
      value: 'ホアン・ティ・マイ',
      kana: 'ほあん　てぃ　まい',
      romaji: 'HOANG THI MAI',
    },
    {
      id: 'q',
      kind: 'person',
      value: 'ラジェシュ・バストラ',
      kana: 'らじぇしゅ　ばすとら',
      romaji: 'RAJESH BASTOLA',
    },
    {
      id: 'r',
      kind: 'person',
      value: '欧陽　俊宏',
      kana: 'おうよう　しゅんこう',
      romaji: 'OUYANG JUNHONG',
      aliases: ['ジュンホン'],
    },
    { id: 'a', kind: 'address', value: '羽根島市新川町4丁目17番3号 レジデンス新川501号' },
    { id: 'm', kind: 'phone', value: '070-0000-2583' },
    { id: 'i', kind: 'identifier', value: 'GX41720865PA' },
    { id: 'w', kind: 'workplace', value: '羽根島食品加工株式会社' },
    { id: 'e', kind: 'email', value: 'mai.hoang@hanemail.example' },
    { id: 'o', kind: 'organization', value: 'NPO法人となりの小窓' },
  ],
  // 倉槻市障がい福祉課
  kuratsuki: [
    { id: 'p', kind: 'person', value: '藪﨑　惠理', kana: 'やぶさき　えり', aliases: ['三浦惠理'] },
    { id: 'q', kind: 'person', value: '藪﨑　直人', kana: 'やぶさき　なおと' },
    { id: 'r', kind: 'person', value: '榊原　千晴', kana: 'さかきばら　ちはる' },
    { id: 'a', kind: 'address', value: '倉槻市本町通6番23号 市営本町住宅2号棟108' },
    { id: 't', kind: 'phone', value: '0575-00-2618' },
    { id: 'b', kind: 'date-of-birth', value: '平成6年4月19日' },
    { id: 'f', kind: 'facility', value: '社会福祉法人菜花会 倉槻作業所' },
    { id: 'w', kind: 'workplace', value: '合同会社クラツキ印刷' },
    { id: 'e', kind: 'email', value: 'eri.y@kuramail.example' },
    { id: 'n', kind: 'identifier', value: '23006147' },
  ],
  // 味間浦町子育て支援課
  ajimaura: [
    { id: 'p', kind: 'person', value: '儀間　さつき', kana: 'ぎま　さつき', aliases: ['さっちん'] },
    { id: 'q', kind: 'person', value: '儀間　琥太郎', kana: 'ぎま　こたろう' },
    { id: 'r', kind: 'person', value: '國吉　盛男', kana: 'くによし　もりお' },
    { id: 'a', kind: 'address', value: '味間浦町字西泊1084番地2' },
    { id: 't', kind: 'phone', value: '0980-00-2651' },
    { id: 'm', kind: 'phone', value: '090-0000-2634' },
    { id: 'b', kind: 'date-of-birth', value: '1990-06-27' },
    { id: 's', kind: 'school', value: '味間浦町立西泊小学校' },
    { id: 'w', kind: 'workplace', value: '西泊漁業協同組合' },
    { id: 'n', kind: 'identifier', value: '味-0925' },
  ],
  // 東榧市自立相談支援機関
  higashikaya: [
    { id: 'p', kind: 'person', value: '古賀　龍一', kana: 'こが　りゅういち', aliases: ['リュウ兄'] },
    { id: 'q', kind: 'person', value: '古賀　美沙子', kana: 'こが　みさこ' },
    { id: 'r', kind: 'person', value: '寺澤　晶', kana: 'てらさわ　あきら' },
    { id: 'a', kind: 'address', value: '東榧市栄通二条5丁目3番地' },
    { id: 't', kind: 'phone', value: '0138-00-2672' },
    { id: 'm', kind: 'phone', value: '080-0000-2699' },
    { id: 'b', kind: 'date-of-birth', value: '昭和33年10月8日' },
    { id: 'w', kind: 'workplace', value: '東榧運輸倉庫株式会社' },
    { id: 'f', kind: 'facility', value: '医療法人社団東榧会ひがしかや病院' },
    { id: 'o', kind: 'organization', value: '一般社団法人よりそい東榧' },
    { id: 'n', kind: 'identifier', value: '08-1163' },
  ],
};
