import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch U know. Nobody in it exists. */
export const casesU: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 杣ヶ瀬市在宅医療介護連携室
  somagase: [
    { id: 'p', kind: 'person', value: '漆戸　榮助', kana: 'うるしど　えいすけ' },
    { id: 'q', kind: 'person', value: '漆戸　スミ江', kana: 'うるしど　すみえ' },
    { id: 'r', kind: 'person', value: '轟木　真帆', kana: 'とどろき　まほ' },
    { id: 'a', kind: 'address', value: '杣ヶ瀬市青葉通3丁目11番6号 青葉ハイツ204' },
    { id: 't', kind: 'phone', value: '0193-00-5012' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年6月4日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設せせらぎの丘' },
    { id: 'w', kind: 'workplace', value: '合名会社杣ヶ瀬製材' },
    { id: 'n', kind: 'identifier', value: '61-04283' },
  ],
  // 鵜飼浜市外国人くらし相談窓口
  ukaihama: [
    {
      id: 'p',
      kind: 'person',
      value: 'ジュリアナ・オリベイラ',
      kana: 'じゅりあな　おりべいら',
      romaji: 'JULIANA OLIVEIRA',
    },
    { id: 'q', kind: 'person', value: 'アミット・シャルマ', kana: 'あみっと　しゃるま', romaji: 'AMIT SHARMA' },
    {
      id: 'r',
      kind: 'person',
      value: '陳　佳怡',
      kana: 'ちぇん　じゃいー',
      romaji: 'CHEN JIAYI',
      aliases: ['ジェシカ'],
    },
    { id: 'a', kind: 'address', value: '鵜飼浜市港北町2丁目5番14号 ベイコーポ303' },
    { id: 'm', kind: 'phone', value: '080-0000-5021' },
    { id: 'b', kind: 'date-of-birth', value: '1993/8/17' },
    { id: 'w', kind: 'workplace', value: '株式会社ウカイ鋳造' },
    { id: 's', kind: 'school', value: '鵜飼浜市立港北小学校' },
    { id: 'e', kind: 'email', value: 'juliana.oli@ukmail.example' },
  ],
  // 稲架木村住民福祉課
  hasagi: [
    { id: 'p', kind: 'person', value: '帯刀　トメノ', kana: 'たてわき　とめの' },
    { id: 'q', kind: 'person', value: '帯刀　兼房', kana: 'たてわき　かねふさ', aliases: ['カネやん'] },
    { id: 'r', kind: 'person', value: '信太　郁', kana: 'しのだ　かおる' },
    { id: 'a', kind: 'address', value: '稲架木村大字下田沢字堂前73番地2' },
    { id: 't', kind: 'phone', value: '0187-00-5033' },
    { id: 'b', kind: 'date-of-birth', value: '昭和4年3月3日' },
    { id: 'o', kind: 'organization', value: '稲架木農業協同組合', aliases: ['ＪＡはさぎ'] },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームはさぎ荘' },
  ],
  // 夕凪台市自立・依存相談センター
  yunagidai: [
    { id: 'p', kind: 'person', value: '小豆畑　剛志', kana: 'あずはた　つよし', aliases: ['ゴウちゃん'] },
    { id: 'q', kind: 'person', value: '小豆畑　和歌子', kana: 'あずはた　わかこ' },
    { id: 'r', kind: 'person', value: '左近司　瞭', kana: 'さこんじ　りょう' },
    { id: 'a', kind: 'address', value: '夕凪台市本町通7番20号 コーポ夕映201' },
    { id: 'm', kind: 'phone', value: '090-0000-5047' },
    { id: 'b', kind: 'date-of-birth', value: '昭和49年9月30日' },
    { id: 'w', kind: 'workplace', value: '夕凪台交通株式会社' },
    { id: 'o', kind: 'organization', value: '特定非営利活動法人あさなぎ会' },
    { id: 'n', kind: 'identifier', value: 'R7-0518' },
    { id: 'e', kind: 'email', value: 'azuhata49@yngmail.example' },
  ],
  // 鶺鴒市こども家庭センター
  sekirei: [
    {
      id: 'p',
      kind: 'person',
      value: '綿引　菜々美',
      kana: 'わたひき　ななみ',
      aliases: ['狩俣　菜々美', 'なーちゃん'],
    },
    { id: 'q', kind: 'person', value: '綿引　斗真', kana: 'わたひき　とうま' },
    { id: 'r', kind: 'person', value: '綿引　ひなの', kana: 'わたひき　ひなの' },
    { id: 'a', kind: 'address', value: '鶺鴒市桜ヶ丘1丁目9番8号 サンライフ桜ヶ丘105' },
    { id: 'm', kind: 'phone', value: '070-0000-5058' },
    { id: 'b', kind: 'date-of-birth', value: '平成7年2月11日' },
    { id: 's', kind: 'school', value: '鶺鴒ひかり幼稚園' },
    { id: 'f', kind: 'facility', value: '医療法人恵風会せきれい産婦人科' },
    { id: 'w', kind: 'workplace', value: '株式会社セキレイ縫製' },
  ],
  // 笠置浦町福祉保護係
  kasagiura: [
    { id: 'p', kind: 'person', value: '弥富　德藏', kana: 'やとみ　とくぞう' },
    { id: 'q', kind: 'person', value: '弥富　千歳', kana: 'やとみ　ちとせ' },
    { id: 'r', kind: 'person', value: '生方　廣海', kana: 'うぶかた　ひろみ' },
    { id: 'a', kind: 'address', value: '笠置浦町字荒磯206番地 町営荒磯住宅5号' },
    { id: 't', kind: 'phone', value: '0835-00-5064' },
    { id: 'b', kind: 'date-of-birth', value: '昭和25年10月8日' },
    { id: 'w', kind: 'workplace', value: '笠置浦造船株式会社' },
    { id: 'o', kind: 'organization', value: '更生保護法人ともづな寮' },
    { id: 'n', kind: 'identifier', value: '1187-26' },
  ],
};
