import { figuresIn } from './figures.ts';
import { withoutMark } from './sentences.ts';

const QUESTION = /[？?]$|(?:でしょう|ます|です|ました|でした|のだろう|ません|いかが)か[。]?$/u;
const COURTESY =
  /(?:よろしくお願い|お願いいたし|お願いし|ありがとうござい|お疲れさま|お疲れ様|失礼いたし|恐れ入り|お待たせ|ご苦労)/u;
const PROCEDURE =
  /^(?:それでは|では|続いて|続きまして|次に|はじめに|初めに|最後に|以上|異議なし|特になし|なし|省略|（?休憩|（?略)|(?:に移る|に移ります|に入る|に入ります|を始める|を始めます|を行います|をお願いします|以上です|以上である)[。]?$/u;
/** What somebody thinks, wishes or proposes, when nobody is said to have said it. */
const VIEW =
  /(?:と思う|と思います|と考える|と考えます|と感じる|と感じます|べき(?:だ|である|です)?|必要がある|必要である|必要だ|必要です|望ましい|望まれる|が大切(?:だ|である|です)|が重要(?:だ|である|です)|かもしれない|かもしれません|ではないか|だろう|でしょう|してほしい|したい|していきたい|しましょう|しよう)[。]?$/u;
const ATTRIBUTION =
  /(?:報告|説明|発言|意見|回答|指摘|提案|質問|要望|申出|申し出|話|情報)(?:が|を|は)?(?:あり|あった|ありました|された|され|して|した|しました|いただいた|受けた|があった)|との(?:こと|報告|説明|意見|発言|回答)|によると|によれば|と(?:述べ|話し|説明し|報告し|答え|言っ)|^[^。：:]{1,20}[：:]\s*\S/u;
/** A predicate at the end; what has none is a heading or a note of a topic. */
const PREDICATE =
  /(?:[るたいだすくうむぶつぬぐん]|(?:あり|なし|無し|有り|済み|済|中|予定|のみ|継続|決定|了承|承認|確認|報告|説明|欠席|出席|同意|拒否|実施|終了|開始|完了|未了|不明|困難|可能|不可|良好|悪化|改善|入院|退院|通院|滞納|延滞|停止|受給|申請|利用|契約|同居|別居|就労|退職|失業))[。.!！]*$/u;
const HEADING = /^[【［〔<＜].*[】］〕>＞]$|[：:]$/u;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** A number that names a paper or an item and counts nothing. */
const REFERENCE = /(?:議題|資料|別紙|様式|第)\s*\d+(?:[-－]\d+)?(?:号|章|条|回)?|[A-Z]\d*-[A-Z]?\d+/gu;

/**
 * 事実を述べる文か: dates, amounts, counts, what somebody said, did, decided, is or has. Not a fact: greetings, questions,
 * headings, the course of the meeting, and a view that nobody is named for. In doubt it is a fact: a mark too many is
 * looked at, a mark too few is not.
 */
export function statesFact(sentence: string): boolean {
  const text = withoutMark(sentence.normalize('NFKC'));
  if (text === '' || NO_WORDS.test(text) || HEADING.test(text)) return false;
  if (QUESTION.test(text)) return false;
  const isAttributed = ATTRIBUTION.test(text);
  const hasFigure = figuresIn(text.replace(REFERENCE, ' ')).length > 0;
  if (COURTESY.test(text) && !hasFigure) return false;
  if (PROCEDURE.test(text) && !isAttributed && !hasFigure) return false;
  if (VIEW.test(text) && !isAttributed && !hasFigure) return false;
  if (hasFigure || isAttributed) return hasFigure ? !isBareTopic(text) : true;
  return PREDICATE.test(text);
}

/** `R8-901の件`, `議題2`, `1 生活状況`: a number, but a topic and no statement. */
const isBareTopic = (text: string): boolean =>
  /(?:の件|について|に関して|関係)$/u.test(text) || /^(?:議題|資料|別紙|第)\s*\d+(?:[号章条回])?$/u.test(text);
