import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch R know. Nobody in it exists. */
export const casesR: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 藍鉄市くらし再建室
  aitetsu: [
    { id: 'p', kind: 'person', value: '都築　嘉人', kana: 'つづき　よしと' },
    { id: 'q', kind: 'person', value: '都築　美登里', kana: 'つづき　みどり' },
    { id: 'r', kind: 'person', value: '相葉　誠', kana: 'あいば　まこと', aliases: ['マコやん'] },
    { id: 'a', kind: 'address', value: '藍鉄市紺屋町4丁目17番2号 ハイム紺屋403' },
    { id: 'm', kind: 'phone', value: '090-0000-6184' },
    { id: 't', kind: 'phone', value: '0480-00-5193' },
    { id: 'b', kind: 'date-of-birth', value: '昭和43年10月7日' },
    { id: 'w', kind: 'workplace', value: '株式会社アイテツ金型' },
    { id: 'n', kind: 'identifier', value: '藍困-08-152' },
    { id: 'e', kind: 'email', value: 'y.tsuzuki1007@aimail.example' },
  ],
  // 雉子野町福祉課
  kijino: [
    { id: 'p', kind: 'person', value: '竹ノ内　フサヨ', kana: 'たけのうち　ふさよ' },
    { id: 'q', kind: 'person', value: '竹ノ内　宏一郎', kana: 'たけのうち　こういちろう' },
    { id: 'r', kind: 'person', value: '廣瀬　澄夫', kana: 'ひろせ　すみお' },
    { id: 'a', kind: 'address', value: '雉子野町大字上雉子字柳原274番地5' },
    { id: 't', kind: 'phone', value: '0265-00-8317' },
    { id: 'b', kind: 'date-of-birth', value: '昭和14年3月21日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設きじの里' },
    { id: 'o', kind: 'organization', value: '社会福祉法人雉子野会' },
    { id: 'n', kind: 'identifier', value: '0900271846' },
  ],
  // 汐凪市外国人住民窓口
  shionagi: [
    {
      id: 'p',
      kind: 'person',
      value: 'サビトリ・シュレスタ',
      kana: 'さびとり　しゅれすた',
      romaji: 'SABITRI SHRESTHA',
    },
    {
      id: 'q',
      kind: 'person',
      value: 'チャン・ヴァン・ヒエウ',
      kana: 'ちゃん　ゔぁん　ひえう',
      romaji: 'TRAN VAN HIEU',
    },
    { id: 'r', kind: 'person', value: '鷹觜　千草', kana: 'たかのはし　ちぐさ' },
    { id: 'c', kind: 'person', value: 'アーユシュ・シュレスタ', romaji: 'AAYUSH SHRESTHA', aliases: ['アユくん'] },
    { id: 'a', kind: 'address', value: '汐凪市潮見台6丁目3番15号 潮見台ビレッジB棟208' },
    { id: 'm', kind: 'phone', value: '080-0000-7492' },
    { id: 'b', kind: 'date-of-birth', value: '1991-07-16' },
    { id: 'w', kind: 'workplace', value: '汐凪フレッシュデリカ株式会社' },
    { id: 's', kind: 'school', value: '汐凪市立潮見台小学校' },
    { id: 'i', kind: 'identifier', value: 'GK28417065LR' },
    { id: 'e', kind: 'email', value: 'sabi.shrestha@shionagimail.example' },
  ],
  // 樅ノ沢村住民福祉課
  mominosawa: [
    { id: 'p', kind: 'person', value: '畔上　トヨノ', kana: 'あぜがみ　とよの' },
    { id: 'q', kind: 'person', value: '畔上　正彦', kana: 'あぜがみ　まさひこ', aliases: ['マサやん'] },
    { id: 'r', kind: 'person', value: '高見澤　恒子', kana: 'たかみざわ　つねこ' },
    { id: 'a', kind: 'address', value: '樅ノ沢村大字樅平1136番地' },
    { id: 't', kind: 'phone', value: '0269-00-6629' },
    { id: 'b', kind: 'date-of-birth', value: '昭和8年1月30日' },
    { id: 'w', kind: 'workplace', value: '樅ノ沢森林組合' },
    { id: 'f', kind: 'facility', value: 'グループホーム樅の家' },
    { id: 'n', kind: 'identifier', value: '村包-117' },
  ],
  // 鈴鳴市こども若者相談室
  suzunari: [
    { id: 'p', kind: 'person', value: '蜂谷　莉央', kana: 'はちや　りお' },
    { id: 'q', kind: 'person', value: '蜂谷　由佳里', kana: 'はちや　ゆかり' },
    { id: 'r', kind: 'person', value: '蜂谷　颯汰', kana: 'はちや　そうた' },
    { id: 'v', kind: 'person', value: '真庭　航平', kana: 'まにわ　こうへい', aliases: ['マニ丸'] },
    { id: 'a', kind: 'address', value: '鈴鳴市槙葉町2丁目8番11号 コーポ槙葉105' },
    { id: 'm', kind: 'phone', value: '070-0000-3861' },
    { id: 'b', kind: 'date-of-birth', value: '平成24年12月4日' },
    { id: 's', kind: 'school', value: '鈴鳴市立槙葉中学校' },
    { id: 'w', kind: 'workplace', value: '株式会社スズナリ惣菜' },
    { id: 'o', kind: 'organization', value: 'NPO法人ゆうやけ広場' },
    { id: 'n', kind: 'identifier', value: '児-2291-07' },
  ],
  // 波止倉市住まい相談センター
  hatokura: [
    { id: 'p', kind: 'person', value: '仁保　克彦', kana: 'にほ　かつひこ', aliases: ['カツさん'] },
    { id: 'q', kind: 'person', value: '樽井　節代', kana: 'たるい　せつよ', aliases: ['仁保　節代'] },
    { id: 'r', kind: 'person', value: '宇田川　鉄平', kana: 'うだがわ　てっぺい' },
    { id: 'a', kind: 'address', value: '波止倉市入船2丁目5番9号 入船荘7号室' },
    { id: 'm', kind: 'phone', value: '080-0000-2057' },
    { id: 'b', kind: 'date-of-birth', value: '1959-11-02' },
    { id: 'f', kind: 'facility', value: '無料低額宿泊所ともしび寮' },
    { id: 'o', kind: 'organization', value: '一般社団法人みなとの灯' },
    { id: 'w', kind: 'workplace', value: '波止倉清掃協業組合' },
    { id: 'n', kind: 'identifier', value: '更生-41-0086' },
  ],
};
