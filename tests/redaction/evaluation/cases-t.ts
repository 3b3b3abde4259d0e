import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch T know. Nobody in it exists. */
export const casesT: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 木通沢市くらし支援課
  akebizawa: [
    { id: 'p', kind: 'person', value: '遠藤　勝代', kana: 'えんどう　かつよ' },
    { id: 'q', kind: 'person', value: '遠藤　直樹', kana: 'えんどう　なおき', aliases: ['ナオ坊'] },
    { id: 'r', kind: 'person', value: '渋谷　富治', kana: 'しぶや　とみじ' },
    { id: 'a', kind: 'address', value: '木通沢市鍛冶町3丁目11番6号 コーポ最上203' },
    { id: 't', kind: 'phone', value: '0237-00-4186' },
    { id: 'm', kind: 'phone', value: '080-0000-2957' },
    { id: 'b', kind: 'date-of-birth', value: '1958-11-03' },
    { id: 'w', kind: 'workplace', value: '株式会社アケビ縫製' },
    { id: 'n', kind: 'identifier', value: 'く支-0726' },
    { id: 'e', kind: 'email', value: 'endo-katsu@akebimail.example' },
  ],
  // 汐干浦町地域包括支援センター
  shiohiura: [
    { id: 'p', kind: 'person', value: '岡林　鶴美', kana: 'おかばやし　つるみ' },
    { id: 'q', kind: 'person', value: '岡林　弘毅', kana: 'おかばやし　ひろき', aliases: ['ヒロやん'] },
    { id: 'r', kind: 'person', value: '西森　千賀', kana: 'にしもり　ちが' },
    { id: 'a', kind: 'address', value: '汐干浦町大字入野浜字中屋敷402番地5' },
    { id: 't', kind: 'phone', value: '0880-00-3174' },
    { id: 'b', kind: 'date-of-birth', value: '昭和15年2月11日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム黒潮のさと' },
    { id: 'o', kind: 'organization', value: '社会福祉法人汐干浦福祉会' },
    { id: 'n', kind: 'identifier', value: '0000926471' },
  ],
  // 羽衣台市こども家庭センター
  hagoromodai: [
    { id: 'p', kind: 'person', value: '澤邊　真帆', kana: 'さわべ　まほ', aliases: ['桑折　真帆'] },
    { id: 'q', kind: 'person', value: '澤邊　悠斗', kana: 'さわべ　ゆうと', aliases: ['ゆっぴ'] },
    { id: 'r', kind: 'person', value: '松尾　賢治', kana: 'まつお　けんじ' },
    { id: 'a', kind: 'address', value: '羽衣台市若宮2丁目8番15号 グランコート若宮501号室' },
    { id: 'm', kind: 'phone', value: '090-0000-6318' },
    { id: 'b', kind: 'date-of-birth', value: '1991-04-27' },
    { id: 's', kind: 'school', value: '羽衣台市立若宮小学校3年1組' },
    { id: 'w', kind: 'workplace', value: '有限会社パティスリー羽衣' },
    { id: 'e', kind: 'email', value: 'maho.s0427@hagomail.example' },
    { id: 'n', kind: 'identifier', value: '00482915' },
  ],
  // 駒ヶ原市国際生活相談室
  komagahara: [
    {
      id: 'p',
      kind: 'person',
      value: 'ファム・ゴック・リエン',
      kana: 'ふぁむ　ごっく　りえん',
      romaji: 'PHAM NGOC LIEN',
    },
    {
      id: 'q',
      kind: 'person',
      value: 'ロドリゴ・カルヴァーリョ',
      kana: 'ろどりご　かるゔぁーりょ',
      romaji: 'RODRIGO CARVALHO',
    },
    { id: 'r', kind: 'person', value: '田部井　正樹', kana: 'たべい　まさき' },
    { id: 'a', kind: 'address', value: '駒ヶ原市旭ヶ丘5丁目22番地 県営旭ヶ丘住宅C棟308' },
    { id: 'm', kind: 'phone', value: '070-0000-4592' },
    { id: 'b', kind: 'date-of-birth', value: '1994-08-16' },
    { id: 'w', kind: 'workplace', value: '株式会社コマガハラ樹脂工業', aliases: ['コマガハラ樹脂'] },
    { id: 's', kind: 'school', value: '駒ヶ原市立旭ヶ丘中学校1年3組' },
    { id: 'n', kind: 'identifier', value: 'TH40728516CA' },
    { id: 'e', kind: 'email', value: 'lien.pn94@komamail.example' },
  ],
  // 蛍橋市生活援護課
  hotarubashi: [
    { id: 'p', kind: 'person', value: '植村　豊子', kana: 'うえむら　とよこ' },
    { id: 'q', kind: 'person', value: '植村　浩之', kana: 'うえむら　ひろゆき' },
    { id: 'r', kind: 'person', value: '竹﨑　静雄', kana: 'たけざき　しずお', aliases: ['竹やん'] },
    { id: 'a', kind: 'address', value: '蛍橋市川端通1丁目9番23号 川端ハイツ202号' },
    { id: 't', kind: 'phone', value: '072-000-5538' },
    { id: 'b', kind: 'date-of-birth', value: '昭和22年7月30日' },
    { id: 'o', kind: 'organization', value: 'NPO法人ほたるの灯' },
    { id: 'f', kind: 'facility', value: '医療法人社団川端クリニック' },
    { id: 'n', kind: 'identifier', value: '3304187265' },
  ],
  // 磯松市障害福祉課
  isomatsu: [
    { id: 'p', kind: 'person', value: '福地　颯真', kana: 'ふくち　そうま' },
    { id: 'q', kind: 'person', value: '福地　美代子', kana: 'ふくち　みよこ' },
    { id: 'r', kind: 'person', value: '一ノ瀬　薫', kana: 'いちのせ　かおる' },
    { id: 'a', kind: 'address', value: '磯松市浜田町7番31号 ラ・メール浜田A-105' },
    { id: 't', kind: 'phone', value: '095-000-2864' },
    { id: 'm', kind: 'phone', value: '080-0000-7716' },
    { id: 'b', kind: 'date-of-birth', value: '平成14年9月5日' },
    { id: 'w', kind: 'workplace', value: '磯松かまぼこ工業協同組合', aliases: ['磯松かまぼこ'] },
    { id: 's', kind: 'school', value: '県立磯松特別支援学校' },
    { id: 'o', kind: 'organization', value: '一般社団法人いろは工房' },
    { id: 'n', kind: 'identifier', value: 'イ障-3052' },
  ],
};
