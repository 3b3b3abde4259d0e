import { lineBefore, standsAt } from './pattern-hit.ts';

/**
 * What begins an utterance before an age: people say 「八十七ですけど」 and 「もう六十八やて」 without a word for whose age it is. Minutes
 * count with 人, 件, 回 behind the number; a number that opens a sentence and is followed by a copula is hardly ever a count.
 */
export const OPENS: RegExp =
  /(?:^|[。「『、！？!?…:>）)」』 (])(?:(?:もう|まだ|まあ|まぁ|なにせ|何せ|なんせ|なんしろ|いや|ええ|はい|うん|ほれ|ほら|そりゃ|でも|けど|だって|だども|ほんで|それで|これで|ほんま|ほんとは|実は|じつは|はぁ|はあ|ほう|へえ|へぇ|いんや|んだ|そうさ|なんと|これでも|確か|たしか|多分|たぶん|私|わし|わたし|うち|俺|おれ|僕|(?:[あこそ][のん](?:人|ひと|方|衆|子|男|女))|あの子|この子|その子|あれ|あいつ|こいつ|年|とし|歳)(?:は|も|で|が)?[、 ]?){0,2}$/;
/** 来年の二月で, 誕生日が来たら, あさってで: the day on which somebody comes of an age. */
const ON_A_DAY =
  /(?:(?:来年|再来年|今年|去年|昨年)の|この)(?:[0-9一二三四五六七八九十]{1,3}月|春|夏|秋|冬|暮れ|正月|誕生日)[でに、]{1,2}$|[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}日)?で$|誕生日(?:が来(?:たら|れば|て)|を迎え(?:たら|れば|て)|に(?:は)?|で|、){1,2}$|(?:明日|あした|あさって|明後日|今日|きょう|昨日|来週|今週|先週|来月|先月|今月|年明け|ことし)で$|年明けに$|あと[0-9一二三四五六七八九十]{1,2}年(?:で|したら|すれば)$|かぞえで$|(?:同い年|数え|満|[小中高][1-6一二三四五六])の$|(?:[二2三3]人|夫婦|ふたり|両親)とも(?:に)?[、 ]?$|年が明け(?:れば|たら)[、 ]?$|(?<![一-龠々])(?:来月|来年|再来年|今年|今度)$|誕生日を迎え(?:て)?[、 ]?$|(?:明けて|(?:戸籍|保険証|免許証?|住民票|書類|診察券|手帳)(?:で|に)は|いわく|曰く|本人談(?:では)?|(?:数え|満)(?:だと|では|なら)|年齢を(?:尋ね|聞|訊|問)[^0-9。]{0,4}|[歳年][？?])[、「 ]?$/;
/** にもなって, にしては, いうたら: what is said of ages alone, whoever stands before. */
const SAID =
  /に(?:も|ゃ)な(?:っ|り|れ|る|ら)|さな[っる]|に(?:手が届|近[いづ])|を(?:出た|[一二三]つ|少し|ちょっと|とうに)|(?:にて|で)?(?:死去|没(?![収頭入年])|往生|永眠|逝去|他界)|と(?:いう)?高齢|(?:無職|独居|独身)|。独居|にし(?:ては(?!い[けか]|なら|だめ|ダメ|駄目)|ちゃ|ても?若)|の(?:年|歳|春|夏|秋|冬|時分|折)(?:に|、|から)|と(?:聞[いき]|伺[いっ])|と(?:は|も)(?:思え|見え|みえ|思わ)|に(?:は|しか)?(?:見え|みえ)|(?:いう|ゆう|言う|いっ|ゆっ|言っ)(?:たら|ても|たって|て、?も)|って(?:聞|いう(?:けど|の)|言(?:うけど|ってた)|ことは)|(?:のとき|の時|ん時|んとき)(?![点間刻代期報短]|を告)|の(?:頃|ころ)(?:は|に|から|、|。|で|や|の)|当時|まで(?:は)?(?:、)?[^0-9。\n]{0,6}(?:生き|働|元気|運転|現役|立っ|勤め|通っ|畑|店|漁|続け)|には?なん(?:なん|ぼ)|にはな[っる]|近[うく]な|[をも]?[越超]し[たてと]|[をも]?(?:[越超]え|こえ)(?:て|とる|とっ|と|た(?:ら|の|体|ば|母|父|人|お))|目前[でのだに]|を目前|(?:[、・,][ ]?)(?:無職|独身|独居|独り|単身|未婚|既婚|一人暮らし|ひとり暮らし|要介護|要支援|認知症)/y;
/** 。 or the end of the line: enough where the day has been told. */
const ENDS = /(?=[。」』、\n)]|$)/y;
/** もうすぐ百, 百まで生きる: the one round number that is an idiom elsewhere. */
const SOON =
  /(?:もうすぐ|もうじき|じき|そろそろ|間もなく|まもなく|来年で?|今年で?|あと[0-9一二三四五六七八九十]{1,2}年で)[、 ]?$/;
const TO_A_HUNDRED = /まで(?:は)?(?:生き|長生き|元気|がんば|頑張|歩|やる)/y;
const BECOMES = /に(?:なる|なら|なり)/y;
/** の長男, の妻, の子を: a relative of that age. */
const OF_RELATIVE =
  /の(?:(?:二人|ふたり|三人)暮らし|(?!皆|みな|お客|業者|生徒|学生|職員|委員|会員|団体|事業|お店)[一-龠々ァ-ヶーぁ-ん]{1,6}(?:さん|氏|様|くん|ちゃん)|青年(?!部|会|団)|少年(?!団|野球|サッカー)|少女|学生(?!団体|会|服|寮)|ご?婦人(?!会|部)|紳士|御仁|お年寄|未亡人|寡婦|独[りり]者|独身者|老[婆人女母父]|(?:ちょい|ちょっと)?手前|[長次二三四五末][男女]|親(?![子睦戚族])|お?子(?:さん)?[をがはともの](?![育ど供])|孫(?!請|の手)|[兄弟姉妹甥姪嫁婿](?![妹弟]|市|町|村|分)|お?じい|お?ばあ|おふくろ|おやじ|親父|お袋|連れ合い|つれあい|パートナー|彼女|彼氏|いとこ|おじさん|おばさん|身|体で|体に|老体|高齢|年寄|[男女](?=[がはもをにと、。」\n]|$))/y;
/** 八十九と八十六の夫婦. */
const OF_PAIR = /の(?:老?夫婦|夫妻|姉妹|兄弟|兄妹|姉弟|親子|母子|父子|娘|息子|子|孫|[男女])/y;
/** です, だよ, じゃけん, やて: what ends an utterance, in any dialect. */
const COPULA =
  /(?:[!?！？〜~]|[wｗ](?![a-z])|っす|です(?:[。、」けがかよねわしのじ!！?？]|から|って|もん|$|\n)|でし(?:た|て)|でござ|どした|どす|でっ[せさ]|でん[がなね]|だ(?:[。、」よねしわべがけっ\n]|$|から|もん[でな。]|って|ど|ば[いっ]|す|な[あぁ。])|じゃ(?:[。、」よけがしんろわ]|っ[でたど]|から|って|と[、。思聞言])|や(?:[。、」でねけっもんわ\n]|$|さかい|から|て[。、」]|し[、。」]|と(?:思|聞|言|いう|、))|よ(?:[。」ね\n]|$)|やき|やけ|ばい|たい[。」]|ずら|ら[。」]|べ[。さな]|け[ん。]|とのこと|らしい|だそう|だと(?:いう|聞|言|思|か)|なん(?:です|だ|や|じゃ)|なの(?:に|で|よ)|と(?:言[うっい]|いう|話[すし]|自称|答え|返し|おっしゃ|仰|な[っる]|記|書)|んな[っる]|の誕生日|か(?:[。、」あぁなもねいし\n]|$)|になら(?:れ|は))/y;
/** で年金, で独り身: what somebody does or is at an age, where the number opens the sentence. */
const AT_THAT =
  /って|につき(?![0-9一二三])|のため|ともなれば|ながら|にして(?![いは])|と(?:若|なれば)|で(?=[0-9])|じゃ(?:無理|もう|若|まだ)|かと|で(?!き|切|どう|ええ|いい|よか|頼|行こ|決ま|や[るろ]|済|[すしあん]|っ[せさ]|可決|否決|割|足り|十分|充分|締|決|了承|承認|合格|終|始|推移|横ばい|最[多大少小]|同[数率]|一致|止|満|打ち切|統一|計算|換算|示|表|区切|数え|揃|そろ|固定|設定|変わ|並|続|増|減|収ま|妥当|よい|良い|いい|OK|お願い|発車|到着|待|会|集|開|閉|間|走|曲が|降|乗|売|買|進|行う|行い|行な|実施|運用|対応|来て|出|まと|上限|頭打|す)[、 ]?[一-龠々ぁ-んァ-ヶ]/y;
/** 今74、: told of the present, with nothing behind. */
const NOW =
  /(?:^|[。、「（(> ])(?:いま|今|もう|まだ|今年|ことし|当年|本年|年(?:齢)?を(?:重ね|取っ|とっ)て|馬齢を重ねて)[、 ]?$|(?:私|わたし|あたし|わし|俺|おれ|僕|うち)[?？][ ]?$|(?:さん|氏|様|くん|ちゃん)$/;
/** 三原ユキ　83　独居: a row that goes on as only a row about a person does. */
const ROW_BEHIND =
  /[ ]{0,3}[ 、・,|/][ ]{0,3}(?:本人|世帯主|独居|同居|別居|単身|要介護|要支援|無職|在宅|認知症|障害|入院|入所|会社員|主婦|学生|年金|生保|[男女]性?[ 、・,|/\n]|[高中][1-3一二三](?![0-9])|小[1-6](?![0-9])|[長次三][男女]|妻|夫|[父母])/y;
const NAME_BEFORE = /[一-龠々ァ-ヶーぁ-ん][ ]{0,3}[ 、・,|/][ ]{0,3}$/;
/** になったら, になるまで: an age to come, where the number opens the sentence. */
const COMES_OF =
  /に(?:なった(?:[。、」 \n]|$)|なったら|なるまで|なれば|なってから|なっても|なるけ|なるっちゅ|なります|なりまし|なるん|なる(?:年|春|夏|秋|冬|前|頃|ころ|とき|時)(?:[にはで、のま]|から))/y;
/** 女, 男性 and nothing more. */
const SEX = /[ ]?[男女]性?(?=[ 、。・)\n]|$)/y;
/** Counts, scores, sums, places in a list: whatever follows is no age. */
const COUNTED_BEFORE =
  /(?:全部で|合わせて|総勢|件|数|計|料|率|比|点|値|圧|温|湿|度|重|割|価|額|円|番|号|No\.?|頁|章|条|項|図|表|式|題|案|便|線|室|棟|組|班|席|位|等|級|回答|参加|出席|欠席|定員|残り|残部|内訳|うち|合計|平均|上限|下限|要介護|要支援|区分|支援|スコア|ポイント|ページ|レベル|サイズ|チャンネル|メモリ|型|時|分|秒|回|本|枚|個|台|冊|袋|箱|株)[ ]?(?:は|が|も|で|の|に|を|:|、|\(|「)?[ ]?$/;
const LOOK_BACK = 20;
/** Below this, counts of things are told as often. */
const YOUNGEST = 10;
/** 三十を超えたら: limits of other things are as often passed as those of youth. */
const OLD = 60;
const PASSES = /[をも]?(?:[越超]|こえ)/y;
/** Below this, what is told of somebody is a count of things as often. */
export const GROWN = 13;

/** Whether a short number is an age by the way people tell it, with nobody named before it: a suggestion only. */
export function isTold(soft: string, start: number, end: number, value: number): boolean {
  if (value < YOUNGEST) return false;
  const before = lineBefore(soft, start, LOOK_BACK);
  if (isCounting(before)) return false;
  const isPerson =
    (standsAt(SAID, soft, end) && (value >= OLD || !standsAt(PASSES, soft, end))) || standsAt(OF_RELATIVE, soft, end);
  if (/[0-9一二三四五六七八九十]と$/.test(before) && standsAt(OF_PAIR, soft, end)) return true;
  if (isPerson && !/(?:[一二三四五六七八九十]|(?<![0-9-])[0-9]{1,2})[、・,]$/.test(before)) return true;
  if (NAME_BEFORE.test(before) && standsAt(ROW_BEHIND, soft, end)) return true;
  // わたし 61 です: written with spaces by who learns the language.
  const isUttered = standsAt(COPULA, soft, soft[end] === ' ' ? end + 1 : end) || standsAt(COMES_OF, soft, end);
  if (
    (isUttered && (ON_A_DAY.test(before) || NOW.test(before))) ||
    (standsAt(ENDS, soft, end) && (ON_A_DAY.test(before) || NOW.test(before)))
  )
    return true;
  if (!OPENS.test(before)) return false;
  if (value >= GROWN && isSaid(soft, end, soft.slice(start, end))) return true;
  return isUttered || (value >= GROWN && (standsAt(AT_THAT, soft, end) || standsAt(SEX, soft, end)));
}

/** Whether what stands before a number counts or numbers something: 世帯数は, 資料. */
export function isCounting(before: string): boolean {
  return COUNTED_BEFORE.test(before);
}

/**
 * 八十三ぞな, 九十一だすけ: what is said of an age in any dialect. Behind a number of tens in kanji that opens an utterance or is
 * somebody's, whatever is neither a particle of counting nor a unit.
 */
const ANY_SPEECH =
  /(?![はがをへ]|も(?!う)|と(?!よ|高)|の(?!う|春|ん)|から|まで|ずつ|ほど|あま[りる]|より|ばかり|か(?!の)|つ|だと(?![いうゆ聞言思])|じゃ(?:足|少|多|無理|だめ|あか)|で(?:は|も|どう|ええ|いい|よか|や|[一-龠々])|に(?:[^なゃ]|なら[びぶ]|なる[見予計事団会])|ぐらい|くらい|だけ|しか|こそ|など|とも|ごと|ぶり|め|ど(?:[おこ]|の))[ぁ-ん]/y;
const TENS = /^[二三四五六七八九]?十[一二三四五六七八九]?$/;

/** Whether something is said behind a number of tens in kanji that only an age has. */
export function isSaid(soft: string, end: number, written: string): boolean {
  return TENS.test(written) && standsAt(ANY_SPEECH, soft, end);
}

/** 百: an age only where somebody is about to reach it. */
export function isHundred(soft: string, start: number, end: number): boolean {
  if (standsAt(TO_A_HUNDRED, soft, end)) return true;
  return SOON.test(lineBefore(soft, start, LOOK_BACK)) && (endsUtterance(soft, end) || standsAt(BECOMES, soft, end));
}

/** What ends an utterance at an offset: です, や, になります. */
export function endsUtterance(soft: string, end: number): boolean {
  return standsAt(COPULA, soft, end) || standsAt(COMES_OF, soft, end);
}

/** Whether an utterance or a told day stands before an offset. */
export function opensUtterance(before: string): boolean {
  return OPENS.test(before) || ON_A_DAY.test(before);
}
