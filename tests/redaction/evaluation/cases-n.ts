import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch N know. Nobody in it exists. */
export const casesN: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 日夏坂市生活支援課
  hinatsuzaka: [
    { id: 'p', kind: 'person', value: '楪　千鶴子', kana: 'ゆずりは　ちづこ' },
    { id: 'q', kind: 'person', value: '楪　蒼介', kana: 'ゆずりは　そうすけ', aliases: ['そうちゃん'] },
    { id: 'a', kind: 'address', value: '日夏坂市緑が丘3丁目12番8号 コーポ柊205' },
    { id: 't', kind: 'phone', value: '0792-00-4417' },
    { id: 'b', kind: 'date-of-birth', value: '昭和31年5月8日' },
    { id: 'w', kind: 'workplace', value: '日夏坂製麺株式会社' },
    { id: 'n', kind: 'identifier', value: '00582213' },
    { id: 'e', kind: 'email', value: 'yuzuriha.s@hnmail.example' },
  ],
  // 胡桃谷村住民課
  kurumidani: [
    { id: 'p', kind: 'person', value: '瀧澤　眞佐子', kana: 'たきざわ　まさこ' },
    { id: 'q', kind: 'person', value: '瀧澤　善八', kana: 'たきざわ　ぜんぱち', aliases: ['ぜんさん'] },
    { id: 'r', kind: 'person', value: '髙﨑　恵吾', kana: 'たかさき　けいご' },
    { id: 'a', kind: 'address', value: '胡桃谷村大字上平字日向421番地' },
    { id: 't', kind: 'phone', value: '0267-00-8125' },
    { id: 'b', kind: 'date-of-birth', value: '昭和14年2月11日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームくるみの郷' },
    { id: 'n', kind: 'identifier', value: 'ク-3081-14' },
  ],
  // 帆影市こども家庭課
  hokage: [
    {
      id: 'p',
      kind: 'person',
      value: 'グエン・ティ・ハイン',
      kana: 'ぐえん　てぃ　はいん',
      romaji: 'NGUYEN THI HANH',
    },
    { id: 'q', kind: 'person', value: '鵜沢　陸翔', kana: 'うざわ　りくと', aliases: ['りっくん'] },
    { id: 'r', kind: 'person', value: '鵜沢　克己', kana: 'うざわ　かつみ' },
    { id: 'a', kind: 'address', value: '帆影市港町5番21号 第三鵜沢荘103' },
    { id: 'm', kind: 'phone', value: '090-0000-5582' },
    { id: 'b', kind: 'date-of-birth', value: '平成7年11月3日' },
    { id: 'w', kind: 'workplace', value: '有限会社マルウ水産' },
    { id: 's', kind: 'school', value: '帆影市立第二小学校' },
  ],
  // 磯之浜町保健福祉課
  isonohama: [
    { id: 'p', kind: 'person', value: '宮園　ハル', kana: 'みやぞの　はる' },
    { id: 'q', kind: 'person', value: '宮園　健一郎', kana: 'みやぞの　けんいちろう' },
    {
      id: 'r',
      kind: 'person',
      value: '宮園　千尋',
      kana: 'みやぞの　ちひろ',
      aliases: ['ちーちゃん', '有村　千尋'],
    },
    { id: 'a', kind: 'address', value: '磯之浜町字浜端1204番地2' },
    { id: 't', kind: 'phone', value: '0994-00-3361' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年6月1日' },
    { id: 'f', kind: 'facility', value: '医療法人潮会はまべクリニック', aliases: ['はまべクリニック'] },
    { id: 'n', kind: 'identifier', value: '4610028' },
  ],
  // 秋津川区生活福祉課
  akitsukawa: [
    { id: 'p', kind: 'person', value: '東雲　大樹', kana: 'しののめ　だいき', aliases: ['だいちゃん'] },
    { id: 'q', kind: 'person', value: '東雲　美津江', kana: 'しののめ　みつえ' },
    { id: 'a', kind: 'address', value: '秋津川区栄町2丁目7番15号 ハイツ若葉302号室' },
    { id: 'm', kind: 'phone', value: '080-0000-2746' },
    { id: 'b', kind: 'date-of-birth', value: '1988-04-09' },
    { id: 'w', kind: 'workplace', value: '株式会社アキツ物流' },
    { id: 'o', kind: 'organization', value: 'NPO法人みちしるべ' },
    { id: 'e', kind: 'email', value: 'shinonome_d@akmail.example' },
  ],
  // 飛梅市教育相談室
  tobiume: [
    { id: 'p', kind: 'person', value: '五百旗頭　環', kana: 'いおきべ　たまき' },
    { id: 'q', kind: 'person', value: '五百旗頭　湊', kana: 'いおきべ　みなと' },
    {
      id: 'r',
      kind: 'person',
      value: 'マリア・サントス',
      kana: 'まりあ　さんとす',
      romaji: 'MARIA SANTOS',
    },
    { id: 'a', kind: 'address', value: '飛梅市天神通4丁目1番30号' },
    { id: 't', kind: 'phone', value: '092-000-6483' },
    { id: 'b', kind: 'date-of-birth', value: '昭和58年12月24日' },
    { id: 's', kind: 'school', value: '飛梅市立飛梅中学校2年3組' },
    { id: 'n', kind: 'identifier', value: '1102-0457' },
  ],
  // 峰丘町福祉課
  mineoka: [
    { id: 'p', kind: 'person', value: '柏葉　留吉', kana: 'かしわば　とめきち' },
    { id: 'q', kind: 'person', value: '柏葉　フミエ', kana: 'かしわば　ふみえ' },
    { id: 'r', kind: 'person', value: '柏葉　亮', kana: 'かしわば　りょう' },
    { id: 'a', kind: 'address', value: '峰丘町北5条西3丁目2番地' },
    { id: 't', kind: 'phone', value: '0156-00-7719' },
    { id: 'b', kind: 'date-of-birth', value: '昭和5年1月20日' },
    { id: 'f', kind: 'facility', value: 'グループホームあかげら' },
    { id: 'w', kind: 'workplace', value: '峰丘乳業株式会社' },
  ],
  // 白壁野市くらし相談課
  shirakabeno: [
    { id: 'p', kind: 'person', value: '國廣　惠美', kana: 'くにひろ　めぐみ' },
    { id: 'q', kind: 'person', value: '國廣　櫻子', kana: 'くにひろ　さくらこ' },
    { id: 'a', kind: 'address', value: '白壁野市大手前1丁目3番5号 白壁マンション701' },
    { id: 'm', kind: 'phone', value: '070-0000-8834' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年8月15日' },
    { id: 'w', kind: 'workplace', value: '白壁野呉服店合資会社' },
    { id: 'e', kind: 'email', value: 'k.megumi@swmail.example' },
    { id: 'n', kind: 'identifier', value: 'シ-0719-22' },
  ],
  // 柳之瀬町福祉保健課
  yanaginose: [
    {
      id: 'p',
      kind: 'person',
      value: 'ヤン・リーホア',
      kana: 'やん　りーほあ',
      romaji: 'YANG LIHUA',
      aliases: ['楊麗華'],
    },
    { id: 'q', kind: 'person', value: '仲宗根　盛吉', kana: 'なかそね　せいきち' },
    { id: 'r', kind: 'person', value: '仲宗根　カナ', kana: 'なかそね　かな' },
    { id: 'a', kind: 'address', value: '柳之瀬町字前原88番地' },
    { id: 't', kind: 'phone', value: '098-000-1576' },
    { id: 'b', kind: 'date-of-birth', value: '昭和22年3月17日' },
    { id: 'o', kind: 'organization', value: '一般社団法人ゆいの輪' },
    { id: 's', kind: 'school', value: '柳之瀬町立柳之瀬小学校' },
  ],
  // 雨乞町健康福祉課
  amagoi: [
    { id: 'p', kind: 'person', value: '菅生　貞子', kana: 'すごう　さだこ' },
    { id: 'q', kind: 'person', value: '菅生　一平', kana: 'すごう　いっぺい', aliases: ['ペイさん'] },
    { id: 'r', kind: 'person', value: '土倉　奈緒', kana: 'とくら　なお' },
    { id: 'a', kind: 'address', value: '雨乞町大字雨乞甲733番地' },
    { id: 't', kind: 'phone', value: '0883-00-2290' },
    { id: 'b', kind: 'date-of-birth', value: '昭和19年10月30日' },
    { id: 'f', kind: 'facility', value: '医療法人杉の子会土倉内科', aliases: ['土倉内科'] },
    { id: 'n', kind: 'identifier', value: '77120934' },
  ],
};
