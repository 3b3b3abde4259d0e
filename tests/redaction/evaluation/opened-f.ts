import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch F that were held out once. */
export const openedF: readonly Passage[] = [
  {
    id: 'f-dialogue-1',
    case: 'harumino',
    marked: `（録音反訳　{N date|令和9年5月20日}　{N number|13:31}開始）
議長　定足数に達しておりますので始めます。一件目は継続、{R full p|五百旗頭光}さんの世帯です。資料は{N number|三枚}目から。
事務局　はい。{R given p|光}さんは四月に{R org-short w|春海野鉄工所}を退職、奥さんの{R full q|五百旗頭渚}さんがパートを増やして支えています。お子さんは{R org-school s|青葉台東小}の二年生で、{U given u|湊斗}くん。
学校　担任の{U family v|荻久保}です。{U given u|湊斗}くんは忘れ物が増えました。連絡帳にお母さんの字がない日が{N number|八日}続いて。
議長　{R given q|渚}さんの体調は。
保健　先週、{O hospital|いずみの森クリニック}で適応障害と言われたそうです。{N place|渚}地区の保健センターの検診は来られませんでした。
議長　借金のほうはどうですか。
家計　二社です。{O other|ナニワクレジット}が{X sum|38万}、友人の{R full r|谷恒一}さんから{X sum|15万}。{R family r|谷}さんは「返さんでええ」と言うてはるんですが、{R alias r|コウ}さんご自身も楽ではない。
議長　{R given p|光}さんの実家は。
家計　{N place|兵庫県}の山あいで、お兄さんの{U given w|陽}さんが工務店、{O workplace|五百旗頭建築}をしています。電話は{P phone|0790-00-3371}。
議長　{N word|光熱費}の猶予、{N word|谷間}の期間の貸付、これを今日決めたい。異議は。
一同　なし。
議長　では次回、{R kana p|いおきべ}さんご夫妻に来ていただきます。`,
  },
  {
    id: 'f-memo-1',
    case: 'takizawa',
    marked: `自宅訪問記録
{N date|6/3} {N number|14:00}　{R full p|金城ウシ}さん宅（{R address-suffix a|字仲間1301-2}）
応対は{R full r|サンドラ・ヴェーバー}さん。日本語で説明できる。「{R alias p|ウシおばあ}は昼寝。{R katakana q|シンゴ}は{N number|三日}いない」
冷蔵庫は空。配食（{O other|弁当処はいさい}）の容器{N number|2つ}。
薬は{R org-short f|うるま会多岐沢クリニック}のもの。飲み残し多い。
仏壇に封筒、差出人「{U full u|金城 節男}　{A address|うるまの里市石川町2-14-6}」。三男と思われる。
電話機の短縮①{P phone|098-000-7740}（{U family v|玉那覇}）②{R phone t|098-000-2236}は自宅
{N word|新}聞はたまっていない。{N place|仲間}公民館で体操の日を案内。`,
  },
  {
    id: 'f-letter-1',
    case: 'harumino',
    marked: `謹啓
{R full p|五百旗頭　光}様のご紹介で、貴課の支援会議のことを知りました。友人の{R full r|谷　恒一}と申します。私は返済を求めません。それより、奥様（{R given q|渚}様）を休ませてあげてください。
先日{N place|谷町}の喫茶{O shop|ポプラ}でお会いしたとき、{R given p|光}くんは一睡もしていない様子でした。
私の連絡先は、{P phone|06（0000）9174}、{A address|東大阪台市吉田本町8丁目3-11}です。勤め先（{O workplace|近畿螺子工業}）には掛けないでください。
敬白`,
  },
  {
    id: 'f-form-1',
    case: 'harumino',
    marked: `生活福祉資金　緊急小口資金　借入申込
借入申込者　{R full p|五百旗頭　光}　{R kana p|イオキベ　ヒカル}　{R dob-era b|平成4年2月29日}生
住所　〒{P postal|594-0031}　{R address a|春海野市青葉台東１丁目２番３－４０５号}
電話　{R phone-paren t|072(000)5519}
世帯員　{R full q|五百旗頭　渚}（妻）　{P dob|平成5年9月8日}生　　{U full u|五百旗頭　湊斗}（子）　{P dob|令和元年10月3日}生
振込口座　{P bank|泉北中央銀行　青葉台支店　普通　0338174}　{R half-kana p|ｲｵｷﾍﾞ ﾋｶﾙ}
国民健康保険　記号{P insured|春52}　番号{P insured|0193377}
免許証番号　{P licence|622104417830}
民生委員　{U full v|楠本　澄江}
受付　{N number|第9-117号}　{N body|大阪府社会福祉協議会}`,
  },
  {
    id: 'f-form-2',
    case: 'takizawa',
    marked: `成年後見制度利用支援　相談票
本人　{R full p|金城　ウシ}　女　{R dob-kanji b|昭和十一年六月十五日}生
本籍・住所　{R address a|多岐沢町字仲間１３０１番地の２}
介護保険　{P care|0000207718}　後期高齢者　被保険者番号{P insured|47730091}
マイナンバー　{P my-number|3308 7714 2095}
相談者　{U full u|比屋根　初子}（姪）　{P phone|080-0000-6192}
関係者　{R full q|金城　新吾}（孫）、{R full r|サンドラ・ヴェーバー}（同居）
金融機関　{P bank|琉海銀行　多岐沢支店　普通預金　第1140278号}
主治医　{U family v|源河}（{R org f|医療法人うるま会多岐沢クリニック}）`,
  },
  {
    id: 'f-table-3',
    case: 'harumino',
    marked: `| 時刻 | 誰が | 何を |
| {N number|9:10} | {R family p|五百旗頭}氏 | 来所 |
| {N number|9:25} | {R initials p|H.I.}氏 | 貸付説明（{X official|主査}） |
| {N number|10:00} | {R family r|谷}氏 | 同席 |
| {N number|10:40} | {O hospital|いずみの森クリニック} | 診断書の依頼 |
| {N number|11:15} | {U full u|楠本澄江} | 訪問の約束 {N date|5/28} |`,
  },
  {
    id: 'f-table-4',
    case: 'takizawa',
    marked: `月日/入金/出金/摘要
{N date|5.10}/-/{X sum|70,000}/{R half-kana q|ｷﾝｼﾞﾖｳ ｼﾝｺﾞ}
{N date|5.15}/{X sum|61,300}/-/ﾈﾝｷﾝ
{N date|5.24}/-/{X sum|70,000}/{R half-kana q|ｷﾝｼﾞｮｳ ｼﾝｺﾞ}
{N date|5.27}/-/{X sum|4,820}/{N body|ｵｷﾅﾜﾃﾞﾝﾘﾖｸ}
{N date|6.01}/{X sum|25,000}/-/{R half-kana r|ｻﾝﾄﾞﾗ ｳﾞｪｰﾊﾞｰ}
{N date|6.02}/-/{X sum|8,000}/{U half-kana u|ﾋﾔﾈ ﾊﾂｺ}`,
  },
  {
    id: 'f-list-2',
    case: 'harumino',
    marked: `住所録から抜いた札
○{R full p|五百旗頭 光}　○{R full r|谷 恒一}　○{U full u|楠本 澄江}
○{U full v|曽我部 典弘}（鉄工所総務）　○{U full w|荻久保 真帆}（担任）
○{O school|ひまわり学童クラブ}　○{O shop|理容たかぎ}
○{N place|谷町九丁目駅}　○{N place|渚}院跡　○{N word|光}ファイバー工事
○{N body|春海野市上下水道局}`,
  },
  {
    id: 'f-half-kana-2',
    case: 'takizawa',
    marked: `利用者名 {R half-kana p|ｷﾝｼﾞｮｳ ｳｼ} 様　
ｷｰﾊﾟｰｿﾝ {R half-kana q|ｷﾝｼﾞｮｳｼﾝｺﾞ} 様 ﾏｺﾞ
隣人 {U half-kana u|ﾀﾏﾅﾊ ﾓﾘｴ} 様
送迎 {X number|ﾊｲｴｰｽ2ｺﾞｳｼｬ}
事業所 {O other|ﾃﾞｲｻｰﾋﾞｽゆいまーる仲間}`,
  },
  {
    id: 'f-phone-note-2',
    case: 'takizawa',
    marked: `宛先不明の電話
男「{R given q|新吾}の知り合いだけど、おばあの通帳どこ」
当方「どなたですか」
男「{U nickname u|テツ}」
番号表示 {P phone|070 0000 3319}
直後に{R given r|サンドラ}さんから「{U nickname u|テツ}という男が来た」
{N body|多岐沢駐在所}へ通報。{U family v|玉那覇}さん宅に避難。`,
  },
  {
    id: 'f-ordinary-2',
    case: 'takizawa',
    marked: `台風の備えについて。接近が見込まれるときは、前日の正午までに福祉避難所を開くかどうかを決める。発電機は3台、うち1台は人工呼吸器を使う人のために残しておく。昨年の台風6号では、停電が41時間続き、冷蔵の薬をどうするかが問題になった。薬剤師会から、保冷箱を12個貸し出せるとの申出があった。避難の車は、社会福祉協議会の2台と介護タクシー1台。港の近くに住む世帯には、早めの声掛けをする。訓練は6月の第一日曜に行う。`,
  },
  {
    id: 'f-ordinary-4',
    case: 'takizawa',
    marked: `離島の相談をどう受けるか。船は一日二便で、天気によっては三日続けて欠航する。そこで、役場の出張所に画面付きの端末を置き、予約があれば職員が立ち会う。試行の三か月で11件の利用があった。音が途切れる、手元の書類を見せにくい、という声があり、書画カメラを1台買い足す。費用は6万円以内。本人の様子は画面では分からないことも多いので、季節に一度は必ず島に渡る。旅費は県の補助金の対象になるかを、中部福祉事務所に照会する。`,
  },
  {
    id: 'f-ordinary-6',
    case: 'takizawa',
    marked: `食料支援について。フードバンクから月に二度、米、缶詰、菓子が届く。置き場所は公民館の倉庫を借りており、賞味期限の近いものから配る。先月の配布は47世帯、うち初めての利用が9世帯だった。アレルギーの表示を確かめること、宗教上の理由で食べられないものがないかを尋ねることを申し合わせた。農家から形の悪い野菜を譲ってもらう話も進んでおり、運ぶ人を募る。保健所からは、夏場の弁当は2時間以内に食べるよう声を掛けてほしいとの要望があった。`,
  },
];
