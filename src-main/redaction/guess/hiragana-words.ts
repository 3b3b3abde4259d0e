import type { Lexicon } from './lexicon.ts';

/** 助詞・助動詞 and their sounds in dialects: what the lexicon does not hold because it names nothing. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'として について により による における によって ほか など まで それ これ あれ どれ そこ ここ は が を に で と も の へ や か ね よ な ぞ さ し て た だ ん う い る ら り れ っ です ます まし ませ でし ない なく なかっ たい たく たかっ って から まで より だけ など ので のに けど けれど ながら たり ば なら れる られ せる させ よう らしい そう みたい ちゃ じゃ じゃん やん へん けん けぇ とる とっ ちょる ちょっ よる よっ ばってん がね だに だら だで べ っぺ っちゃ んだ ほど くらい ぐらい ばかり しか こそ さえ すら つつ まま ごと ずつ とも たち ども さん ちゃん くん さま はず わけ こと もの ため とき ところ ほう もん とこ ん ぬ ず め ろ え お き く け げ ご み む'.split(
    ' ',
  ),
);
const LONGEST = 9;

/**
 * Whether a run of hiragana cannot be cut into words that the lexicon knows and what holds them together: むぎばたけ, くれよん. Of
 * single letters of grammar at most one may stand beside another, or everything could be cut.
 */
export function isUnknownHiragana({ hiraganaWords }: Lexicon, run: string): boolean {
  /** Fewest letters of grammar up to here in a row, or Infinity where no cut ends. */
  const singles = new Array<number>(run.length + 1).fill(Number.POSITIVE_INFINITY);
  singles[0] = 0;
  for (let at = 0; at < run.length; at++) {
    const before = singles[at] as number;
    if (before === Number.POSITIVE_INFINITY) continue;
    for (let to = at + 1; to <= Math.min(run.length, at + LONGEST); to++) {
      const word = run.slice(at, to);
      const isGrammar = GRAMMAR.has(word);
      if (!isGrammar && !(word.length > 1 && hiraganaWords.has(word))) continue;
      const count = isGrammar && word.length === 1 ? before + 1 : 0;
      if (count <= 1 && count < (singles[to] as number)) singles[to] = count;
    }
  }
  return singles[run.length] === Number.POSITIVE_INFINITY;
}
