import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch W know. Nobody in it exists. */
export const casesW: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 霜降平市くらし再建相談室
  shimofuridai: [
    { id: 'p', kind: 'person', value: '髙梨　敏郎', kana: 'たかなし　としろう', aliases: ['トシさん'] },
    { id: 'q', kind: 'person', value: '髙梨　光代', kana: 'たかなし　みつよ' },
    { id: 'r', kind: 'person', value: '髙梨　大翔', kana: 'たかなし　ひろと' },
    { id: 'k', kind: 'person', value: '鬼頭　琢磨', kana: 'きとう　たくま' },
    { id: 'a', kind: 'address', value: '霜降平市梅園町4丁目8番13号 コーポ梅園205' },
    { id: 'm', kind: 'phone', value: '090-0000-7021' },
    { id: 't', kind: 'phone', value: '0266-00-7034' },
    { id: 'b', kind: 'date-of-birth', value: '昭和47年5月18日' },
    { id: 'w', kind: 'workplace', value: '株式会社霜降精工' },
    { id: 's', kind: 'school', value: '霜降平市立梅園小学校4年1組' },
    { id: 'n', kind: 'identifier', value: 'くら-07-0381' },
  ],
  // 桐ノ浦市多文化相談センター
  kirinoura: [
    {
      id: 'p',
      kind: 'person',
      value: 'ヴァネッサ・カルドーゾ',
      kana: 'ゔぁねっさ　かるどーぞ',
      romaji: 'VANESSA CARDOSO',
    },
    { id: 'q', kind: 'person', value: 'ビシャール・グルン', kana: 'びしゃーる　ぐるん', romaji: 'BISHAL GURUNG' },
    {
      id: 'r',
      kind: 'person',
      value: '簡　雅雯',
      kana: 'じぇん　やーうぇん',
      romaji: 'JIAN YAWEN',
      aliases: ['アンナ'],
    },
    { id: 'c', kind: 'person', value: 'ルカ・カルドーゾ', kana: 'るか　かるどーぞ', romaji: 'LUCA CARDOSO' },
    { id: 'a', kind: 'address', value: '桐ノ浦市浜通3丁目2番7号 サンハイム桐302' },
    { id: 'm', kind: 'phone', value: '070-0000-7045' },
    { id: 'b', kind: 'date-of-birth', value: '1990-11-02' },
    { id: 'w', kind: 'workplace', value: '有限会社桐浦水産加工' },
    { id: 's', kind: 'school', value: '桐ノ浦市立浜通小学校' },
    { id: 'e', kind: 'email', value: 'vanessa.cardoso@kirimail.example' },
    { id: 'i', kind: 'identifier', value: 'HJ41728365PA' },
  ],
  // 椚原村住民課
  kunugihara: [
    { id: 'p', kind: 'person', value: '笹生　善吉', kana: 'さそう　ぜんきち' },
    { id: 'q', kind: 'person', value: '笹生　房江', kana: 'さそう　ふさえ' },
    { id: 'r', kind: 'person', value: '嶋崎　孝之', kana: 'しまざき　たかゆき' },
    { id: 'a', kind: 'address', value: '椚原村大字入沢字日影217番地4' },
    { id: 't', kind: 'phone', value: '0265-00-7058' },
    { id: 'b', kind: 'date-of-birth', value: '昭和9年10月27日' },
    { id: 'o', kind: 'organization', value: '椚原農業協同組合', aliases: ['ＪＡくぬぎ'] },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム入沢苑' },
    { id: 'n', kind: 'identifier', value: '高-20417' },
  ],
  // 白鷺台市こども家庭センター
  shirasagidai: [
    { id: 'p', kind: 'person', value: '鴨志田　奈緒美', kana: 'かもしだ　なおみ', aliases: ['吉良奈緒美'] },
    { id: 'q', kind: 'person', value: '鴨志田　晋', kana: 'かもしだ　しん' },
    { id: 'r', kind: 'person', value: '鴨志田　颯太', kana: 'かもしだ　そうた' },
    { id: 'g', kind: 'person', value: '吉良　絹代', kana: 'きら　きぬよ' },
    { id: 'a', kind: 'address', value: '白鷺台市若水2-6-9 ハイム若水101' },
    { id: 'm', kind: 'phone', value: '080-0000-7062' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年2月7日' },
    { id: 'w', kind: 'workplace', value: '社会福祉法人鷺風会' },
    { id: 's', kind: 'school', value: '白鷺台市立若水中学校2年3組' },
    { id: 'e', kind: 'email', value: 'naomi.kamoshida@sagimail.example' },
    { id: 'f', kind: 'facility', value: '児童養護施設さぎの森学園' },
  ],
  // 枕瀬市障がい者基幹相談支援センター
  makurase: [
    { id: 'p', kind: 'person', value: '能勢　健吾', kana: 'のせ　けんご', aliases: ['ケンケン'] },
    { id: 'q', kind: 'person', value: '能勢　美津子', kana: 'のせ　みつこ' },
    { id: 'r', kind: 'person', value: '蛯名　里緒', kana: 'えびな　りお' },
    { id: 'a', kind: 'address', value: '枕瀬市千早町1番地の15 枕瀬第二団地3棟407号' },
    { id: 't', kind: 'phone', value: '0985-00-7073' },
    { id: 'm', kind: 'phone', value: '090-0000-7086' },
    { id: 'b', kind: 'date-of-birth', value: '1981/4/26' },
    { id: 'w', kind: 'workplace', value: '枕瀬クリーンサービス株式会社' },
    { id: 'f', kind: 'facility', value: '障害者支援施設まくらせ園' },
    { id: 'o', kind: 'organization', value: '特定非営利活動法人ことのは' },
    { id: 'n', kind: 'identifier', value: 'マ福-3316' },
  ],
  // 雁金町保健福祉課
  karigane: [
    { id: 'p', kind: 'person', value: '齊田　泰造', kana: 'さいた　たいぞう' },
    { id: 'q', kind: 'person', value: '齊田　初音', kana: 'さいた　はつね' },
    { id: 'r', kind: 'person', value: '越智　邦彦', kana: 'おち　くにひこ' },
    { id: 'a', kind: 'address', value: '雁金町字汐入88番地の12' },
    { id: 't', kind: 'phone', value: '0138-00-7094' },
    { id: 'b', kind: 'date-of-birth', value: '1941年1月9日' },
    { id: 'w', kind: 'workplace', value: '雁金漁業協同組合', aliases: ['雁金漁協'] },
    { id: 'f', kind: 'facility', value: '介護老人保健施設かりがねの郷' },
    { id: 'n', kind: 'identifier', value: '30072-118' },
  ],
};
