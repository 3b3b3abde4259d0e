import { findBesidePeople } from './find/beside-people.ts';
import { wrappedAt } from './find/hard-wrapped.ts';
import type { Hit, View } from './find/hit.ts';
import { findKnown } from './find/known.ts';
import { mergeHits } from './find/merge.ts';
import { rejoin } from './find/rejoined.ts';
import { isSpacedOut } from './find/spaced-out.ts';
import { findSpeakers } from './find/speakers.ts';
import { findGuesses } from './guess/find-guesses.ts';
import type { Lexicon } from './guess/lexicon.ts';
import { withoutOtherWords } from './guess/other-words.ts';
import { findPatterns } from './pattern/find-patterns.ts';
import type { PreparedRegister } from './register.ts';
import { findDates, type WrittenDate } from './text/dates.ts';
import { foldText, sourceEnd } from './text/fold.ts';
import { lineAt } from './text/line-at.ts';
import { type Lines, markLines } from './text/line-traits.ts';

/** The full stop of a sentence is no part of an address in it. */
const LINE_END = /^\.?\n/;
const LONGEST_REJOINED = 200;
const COUNTER = /[十百千万歳才年月日時分人件名円回泊反畝升坪畳枚冊匹頭歩/]/;

/** 根拠: `register` and `pattern` are proposed for removal, `guess` is only a suggestion. */
export type SpanSource = 'register' | 'pattern' | 'guess';

/** 墨消しの候補: UTF-16 offsets in the given text, end exclusive; never inside a surrogate pair, before a variation selector or a combining mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** person, kana, alias, former-name, address, phone, email, …, or the register's own kind. */
  readonly type: string;
  readonly source: SpanSource;
  /** `id` of the register entry that was recognised. */
  readonly registerId?: string;
  /** Checks passed, e.g. `check-digit`, `luhn`. */
  readonly checks?: readonly string[];
}

/**
 * Finds what a public version may have to leave out: everything the register knows in whatever form it is written, everything that
 * has the form of personal data, and suggestions. Sorted by position, not overlapping; linear in the text. Give whole documents
 * rather than lines: speakers and broken lines are recognised from the whole.
 */
export function findSpans(text: string, register: PreparedRegister, lexicon?: Lexicon): readonly Span[] {
  return find(
    text,
    register,
    (view) => findGuesses(view, register, lexicon),
    (view, hits) => (lexicon ? withoutOtherWords(view, hits, lexicon) : hits),
  );
}

/**
 * The same without the search for unknown people and places: the register in all its written forms and the fixed forms. What is
 * doubtful about these is still only a suggestion. For checking an output, and wherever speed counts.
 */
export function findKnownAndFixed(text: string, register: PreparedRegister): readonly Span[] {
  return find(
    text,
    register,
    () => [],
    (_, hits) => hits,
  );
}

function find(
  text: string,
  register: PreparedRegister,
  guess: (view: View) => readonly Hit[],
  weigh: (view: View, hits: readonly Hit[]) => readonly Hit[],
): readonly Span[] {
  const folded = foldText(text);
  const lines = markLines(folded.soft);
  const { labels, families } = findSpeakers(folded.soft, lines);
  const view: View = { text: folded, lines, labels, speakers: new Set([...families, ...register.keepFamilies]) };
  const dates = findDates(folded.soft, lines);
  const first = weigh(view, collect(view, register, lines, dates));
  const guesses = guess(view);
  const beside = findBesidePeople(folded.soft, [...first, ...guesses], dates);
  const hits = [...first, ...guesses, ...beside, ...collectAgain(view, register, lines, first)];
  return mergeHits(hits, folded.soft).map((hit) => spanOf(hit, view, register));
}

/**
 * What only shows when broken lines and letter-spaced print are put together. What was already whole at the end of its line (`first`)
 * does not go on in the next one.
 */
function collectAgain(view: View, register: PreparedRegister, lines: Lines, first: readonly Hit[]): Hit[] {
  const { soft } = view.text;
  const again = rejoin(soft, lines);
  if (again.text === '') return [];
  const inner = foldText(again.text);
  const whole = new Map(
    first
      .filter((hit) => hit.source !== 'guess' && LINE_END.test(soft.slice(hit.end, hit.end + 2)))
      .map((hit) => [soft.indexOf('\n', hit.end), hit.type]),
  );
  // Where only the width of the page ends the lines, nothing is whole.
  const wraps = new Set(wrappedAt(soft));
  const hits: Hit[] = [];
  const innerLines = markLines(inner.soft);
  const innerView: View = { text: inner, lines: innerLines, labels: [], speakers: view.speakers };
  for (const hit of collect(innerView, register, innerLines, findDates(inner.soft, innerLines))) {
    const start = again.places[inner.starts[hit.start] as number] as number;
    const end = (again.places[sourceEnd(inner, hit.end - 1) - 1] as number) + 1;
    // 實 さ ん: what follows shows only when it is put together.
    const isFollowed = hit.entity >= 0 && soft[end] === ' ' && /[^ \n]/.test(inner.soft[hit.end] ?? ' ');
    // 今 年 で 84 で す: nothing goes on, but what tells the number shows only when it is put together.
    const isNew =
      end - start > hit.end - hit.start ||
      isFollowed ||
      (hit.source === 'pattern' && hit.end - hit.start >= 3) ||
      (hit.entity < 0 && start >= 0 && isSpacedOut(lineAt(soft, start)) === 'yes');
    const seam = start < 0 || hit.source !== 'pattern' ? -1 : soft.indexOf('\n', start);
    if (seam >= 0 && seam < end && whole.get(seam) === hit.type && !wraps.has(seam)) continue;
    // 39206617 and on the next line 85歳以上: what follows is a number of its own.
    const isOther =
      (hit.type === 'sns' &&
        !wraps.has(seam) &&
        end - start > hit.end - hit.start &&
        !/[._-]\n/.test(soft.slice(start, end))) ||
      (hit.source === 'pattern' && end - start > hit.end - hit.start && COUNTER.test(inner.soft[hit.end] ?? ''));
    if (start >= 0 && end > 0 && isNew && !isOther && end - start < LONGEST_REJOINED) hits.push({ ...hit, start, end });
  }
  return hits;
}

function collect(view: View, register: PreparedRegister, lines: Lines, dates: readonly WrittenDate[]): Hit[] {
  return [...findKnown(view, register, lines, dates), ...findPatterns(view.text.soft, lines, dates)];
}

function spanOf(hit: Hit, view: View, register: PreparedRegister): Span {
  const id = register.known[hit.entity]?.id;
  return {
    start: view.text.starts[hit.start] as number,
    end: sourceEnd(view.text, hit.end - 1),
    type: hit.type,
    source: hit.source as SpanSource,
    ...(id === undefined ? {} : { registerId: id }),
    ...(hit.checks && hit.checks.length > 0 ? { checks: hit.checks } : {}),
  };
}
