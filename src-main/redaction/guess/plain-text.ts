import { CURRENT_KATAKANA } from '../words/body-endings.ts';
import { PLAIN_KANA, PLAIN_LOANS, PLAIN_PREFIX, PLAIN_SUFFIX, PLAIN_WORDS } from '../words/plain-words.ts';
import { lettersOf } from './lexicon.ts';
import type { Scene } from './scene.ts';

const RUNS = /[一-龠々ヶ〇]+|[ァ-ヶー]+|[ぁ-んー]+|[^一-龠々ヶ〇ァ-ヶーぁ-ん]+/g;
/** 低い住宅, 新しい施設, 大きな病院: an adjective before a common noun. */
const ADJECTIVE = /^[一-龠々]{1,2}(?:い|しい|な|きな|さな|かな|らかな|けた|った|んだ|した|える|れる|せる|する)$/;
/** 空き状況, 取り扱い, 貼り紙: the first kanji of a noun made of a verb, and its kana. */
const DEVERBAL =
  /^[育空取切貼見守受入組立出引売買払乗降使打持送届食飲書読開閉締付合寄積扱割替換回当込手支借貸預掛断知呼問残余減増繰分配積値上下張抜渡押働生詰洗拭拾捨燃干焼煮炒揚蒸巻折編縫塗飾並][きりけめせいしみえちびぎじれてげべねわらかさまば]{1,2}$/;
const PARTICLE_LEAD = /^[のやとをがはにでも](?=.)/;
/** Kanji of offices, papers, sums and crafts; a common word with one of them names nobody. */
const SOBER =
  '費料率数額員者証書録票券表案法制策課局係庁省議検査診療症病患傷災防犯罪税債賃給資財貨経営業務職労働産製設備機器械具品材燃値型系類種件項条款版冊紙誌報告通知送受配達届申請訴権責任管処置措施計企算測量論説談語校授試験究析調統効術段階層位状況態例題質問答対策略順序程期限末始終了止廃棄欠不未非障害者児童齢齢介護祉区域';
/** 二中, 附属小: short for schools. */
const SCHOOL = /^(?:附属|[一二三四五六七八九十]|第[一二三四五六七八九十])[小中高大]$/;
const LONGEST = 5;

/** Whether every word of a text is plain. */
export function isPlain(scene: Scene, text: string): boolean {
  const runs = text.match(RUNS) ?? [];
  if (runs.length === 0) return false;
  return runs.every((run, index) => {
    if (/^[一-龠々ヶ〇]/.test(run)) {
      const next = runs[index + 1] ?? '';
      if (/^[ぁ-ん]/.test(next) && (ADJECTIVE.test(run + next) || DEVERBAL.test(run + next))) return true;
      if (/^[会家]$/.test(run) && runs[index - 1]?.endsWith('の')) return true;
      const goesOn = /[ァ-ヶー]$/.test(runs[index - 1] ?? '') || DEVERBAL.test(before(runs, index, 2));
      return isPlainKanji(scene, run) || (goesOn && isPlainKanji(scene, `物${run}`));
    }
    if (/^[ァ-ヶー]/.test(run)) return isPlainLoan(run);
    if (/^[ぁ-ん]/.test(run)) {
      const whole = (runs[index - 1] ?? '') + run;
      return (
        /^(?:の|や|と|お|ご)$/.test(run) ||
        PLAIN_KANA.has(run.replace(PARTICLE_LEAD, '').replace(/[のやと]$/, '')) ||
        PLAIN_KANA.has(run) ||
        (PLAIN_KANA.has(run.slice(1)) && DEVERBAL.test(`${(runs[index - 1] ?? '').slice(-1)}${run[0]}`)) ||
        ADJECTIVE.test(whole) ||
        DEVERBAL.test(whole)
      );
    }
    return /^[0-9・･、,./ ()「」-]+$/.test(run);
  });
}

/** The runs right before one, put together. */
function before(runs: readonly string[], index: number, count: number): string {
  return index < count ? '' : runs.slice(index - count, index).join('');
}

/** Whether kanji can be cut into plain words, verbal nouns and what stands before and behind such. */
function isPlainKanji({ lexicon }: Scene, run: string): boolean {
  if (SCHOOL.test(run)) return false;
  const { length } = run;
  const isReached: boolean[] = [true];
  for (let at = 0; at < length; at++) {
    if (!isReached[at]) continue;
    for (let size = 1; size <= LONGEST && at + size <= length; size++) {
      const word = run.slice(at, at + size);
      const isAffix =
        size === 1 &&
        ((at > 0 && PLAIN_SUFFIX.includes(word)) ||
          (at < length - 1 && PLAIN_PREFIX.includes(word)) ||
          /[一二三四五六七八九十百]/.test(word) ||
          (/[県市町村区国校]/.test(word) && /[一二三四五六七八九十百]/.test(run[at - 1] ?? '')));
      if (isAffix || PLAIN_WORDS.has(word) || (size > 1 && isSober(lettersOf(lexicon, word), word)))
        isReached[at + size] = true;
    }
  }
  return isReached[length] === true;
}

/** Verbal nouns and words of offices and crafts, that nothing is called by. */
function isSober(letters: string, word: string): boolean {
  if (letters === '' || /[RLGPOF]/.test(letters)) return false;
  return letters.includes('S') || (/[NATDB]/.test(letters) && [...word].some((kanji) => SOBER.includes(kanji)));
}

function isPlainLoan(run: string): boolean {
  if (PLAIN_LOANS.has(run) || CURRENT_KATAKANA.exec(run)?.[0] === run) return true;
  for (let cut = 2; cut <= run.length - 2; cut++)
    if (PLAIN_LOANS.has(run.slice(0, cut)) && isPlainLoan(run.slice(cut))) return true;
  return false;
}
