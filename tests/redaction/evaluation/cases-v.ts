import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of part v know. Nobody in it exists. */
export const casesV: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 関ノ沢市くらしの窓口
  sekinosawa: [
    { id: 'p', kind: 'person', value: '櫛引　静香', kana: 'くしびき　しずか', aliases: ['浅利　静香'] },
    { id: 'q', kind: 'person', value: '櫛引　蓮太', kana: 'くしびき　れんた' },
    { id: 'r', kind: 'person', value: '阿久津　トシヱ', kana: 'あくつ　としえ', aliases: ['トシばっぱ'] },
    { id: 'a', kind: 'address', value: '関ノ沢市鍛冶町3丁目12番7号 コーポ白樺203' },
    { id: 'm', kind: 'phone', value: '080-0000-6013' },
    { id: 't', kind: 'phone', value: '0187-00-6021' },
    { id: 'b', kind: 'date-of-birth', value: '昭和58年4月17日' },
    { id: 'w', kind: 'workplace', value: '株式会社関ノ沢精密' },
    { id: 's', kind: 'school', value: '関ノ沢市立鍛冶町小学校' },
    { id: 'n', kind: 'identifier', value: '27-04418' },
  ],
  // 雲雀台市福祉総務課
  hibaridai: [
    { id: 'p', kind: 'person', value: '國枝　澄惠', kana: 'くにえだ　すみえ' },
    { id: 'q', kind: 'person', value: '國枝　德次郎', kana: 'くにえだ　とくじろう' },
    { id: 'r', kind: 'person', value: '寳田　廣', kana: 'たからだ　ひろし' },
    { id: 'a', kind: 'address', value: '雲雀台市大字南雲雀字柳町214番地3' },
    { id: 't', kind: 'phone', value: '0494-00-6104' },
    { id: 'b', kind: 'date-of-birth', value: '1946-10-25' },
    { id: 'f', kind: 'facility', value: '医療法人社団泉水会　雲雀台温泉病院' },
    { id: 'o', kind: 'organization', value: '社会福祉法人柳蔭会' },
    { id: 'n', kind: 'identifier', value: '3300127745' },
  ],
  // 青海浦市多文化共生窓口
  aomigaura: [
    {
      id: 'p',
      kind: 'person',
      value: 'バトバヤル・オユンチメグ',
      kana: 'ばとばやる　おゆんちめぐ',
      romaji: 'BATBAYAR OYUNCHIMEG',
    },
    { id: 'q', kind: 'person', value: 'シレスタ・ビカス', kana: 'しれすた　びかす', romaji: 'SHRESTHA BIKASH' },
    {
      id: 'r',
      kind: 'person',
      value: 'デシ・ウィジャヤ',
      kana: 'でし　うぃじゃや',
      romaji: 'DESI WIJAYA',
      aliases: ['デシ姉'],
    },
    { id: 'a', kind: 'address', value: '青海浦市入船2丁目6番15号 みなとレジデンス407' },
    { id: 'm', kind: 'phone', value: '070-0000-6215' },
    { id: 'b', kind: 'date-of-birth', value: '1997-07-09' },
    { id: 'w', kind: 'workplace', value: '青海浦冷凍水産株式会社' },
    { id: 'i', kind: 'identifier', value: 'XN51830297LA' },
    { id: 'e', kind: 'email', value: 'oyuna.bat@aomimail.example' },
  ],
  // 錦ヶ原市生活支援課
  nishikigahara: [
    { id: 'p', kind: 'person', value: '御手洗　朔太郎', kana: 'みたらい　さくたろう' },
    { id: 'q', kind: 'person', value: '御手洗　和奏', kana: 'みたらい　わかな' },
    { id: 'r', kind: 'person', value: '椋　春樹', kana: 'むく　はるき' },
    { id: 'a', kind: 'address', value: '錦ヶ原市東錦町1番地の40 ハイツ桔梗102' },
    { id: 'm', kind: 'phone', value: '090-0000-6302' },
    { id: 't', kind: 'phone', value: '06-0000-6318' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年11月2日' },
    { id: 'w', kind: 'workplace', value: '有限会社錦紙器製作所' },
    { id: 's', kind: 'school', value: '錦ヶ原市立東錦中学校' },
    { id: 'n', kind: 'identifier', value: '保A-30716' },
  ],
  // 小高狩町福祉課
  kodakari: [
    { id: 'p', kind: 'person', value: '種子田　ハツエ', kana: 'たねだ　はつえ' },
    { id: 'q', kind: 'person', value: '種子田　隼人', kana: 'たねだ　はやと', aliases: ['はやぼう'] },
    { id: 'r', kind: 'person', value: '波多江　美里', kana: 'はたえ　みさと' },
    { id: 'a', kind: 'address', value: '小高狩町大字中床甲318番地' },
    { id: 't', kind: 'phone', value: '0986-00-6407' },
    { id: 'b', kind: 'date-of-birth', value: '昭和9年3月30日' },
    { id: 'w', kind: 'workplace', value: '小高狩農産株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人ひなたの縁側' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム小高狩荘' },
    { id: 'n', kind: 'identifier', value: '46-771-0093' },
  ],
  // 瑞木市こども若者支援室
  mizuki: [
    { id: 'p', kind: 'person', value: '柘植　望結', kana: 'つげ　みゆ' },
    { id: 'q', kind: 'person', value: '柘植　航', kana: 'つげ　わたる' },
    { id: 'r', kind: 'person', value: '蓑輪　紗英', kana: 'みのわ　さえ', aliases: ['さえりん'] },
    { id: 'a', kind: 'address', value: '瑞木市緑町5丁目3番18号 グランメゾン緑町1004号室' },
    { id: 'm', kind: 'phone', value: '080-0000-6519' },
    { id: 'b', kind: 'date-of-birth', value: '2006-02-14' },
    { id: 'w', kind: 'workplace', value: 'カフェ・ル・ポワン瑞木店' },
    { id: 's', kind: 'school', value: '瑞木市立瑞木総合高等学校' },
    { id: 'o', kind: 'organization', value: '一般社団法人みちくさ舎' },
    { id: 'e', kind: 'email', value: 'miyu.tsuge@mizukimail.example' },
    { id: 'n', kind: 'identifier', value: '6620-1184-5527' },
  ],
};
