import type { Strength, StrengthJudge } from '../db/password-policy.ts';

/** Guesses beyond a text of this length are not counted: it is strong by then, and judging longer ones takes seconds. */
const LONGEST = 48;
/** How many of the lexicon's most usual words take part; rarer ones are no cheaper to guess than letter by letter. */
const LEXICON_WORDS = 20_000;

interface Estimator {
  check(
    password: string,
    own: string[],
  ): {
    readonly guessesLog10: number;
    readonly sequence: readonly {
      readonly pattern: string;
      readonly token: string;
      readonly dictionaryName?: string;
    }[];
  };
}

/**
 * パスワードの強さ: how many guesses a password withstands from somebody who knows what people choose: zxcvbn with lists
 * of leaked passwords, English and Japanese words and names, in letters and kana, and what the office is called. Nothing
 * leaves the core; the lists are read when a password is first chosen, never at start.
 */
export function strengthJudge(lexicon: () => string): StrengthJudge {
  let estimator: Promise<Estimator> | null = null;
  return async (password, { officeName = '', loginName = '' } = {}) => {
    estimator ??= loadEstimator(lexicon());
    const own = [...partsOf(officeName), loginName].filter((word) => word.length > 1).map(plain);
    const { guessesLog10, sequence } = (await estimator).check(plain(password).slice(0, LONGEST), own);
    return { guessesLog10, advice: adviceFor(sequence) };
  };
}

async function loadEstimator(lexicon: string): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, english, japanese] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  // Loaded from node_modules the package of Japanese words is CommonJS, bundled it is a module.
  const { dictionary: words } = 'default' in japanese ? (japanese.default as typeof japanese) : japanese;
  return new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...named('en', english.dictionary, (name) => /^(?:commonWords|firstnames)/.test(name)),
      ...named('ja', words, () => true),
      ...ofLexicon(lexicon),
    },
    graphs: common.adjacencyGraphs,
    maxLength: LONGEST,
    // Otherwise a row of signs that might stand for letters takes seconds.
    l33tMaxSubstitutions: 8,
  });
}

const named = (
  language: string,
  lists: Readonly<Record<string, (string | number)[]>>,
  isWanted: (name: string) => boolean,
): Record<string, (string | number)[]> =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([name]) => isWanted(name))
      .map(([name, list]) => [`${language}-${name}`, list]),
  );

/** The most usual words, and people's names by reading and in kanji, of the lexicon that also finds names in minutes. */
function ofLexicon(lexicon: string): Record<string, string[]> {
  const words: { readonly cost: number; readonly list: readonly string[] }[] = [];
  const names = new Set<string>();
  for (const line of lexicon.split('\n')) {
    const [head = '', rest = ''] = line.split('\t');
    if (/^[A-Z]\d+$/.test(head)) words.push({ cost: Number(head.slice(1)), list: rest.split(' ') });
    else if (head.startsWith('@'))
      for (const name of rest.split(' ')) for (const spelling of name.split(/[:,]/)) names.add(plain(spelling));
  }
  const usual = words
    .sort((one, other) => one.cost - other.cost)
    .flatMap(({ list }) => list)
    .filter((word) => word.length > 2);
  const isLong = (word: string): boolean => word.length > 2;
  return { 'ja-words': usual.slice(0, LEXICON_WORDS).map(plain), 'ja-people-names': [...names].filter(isLong) };
}

/** Letters small, kana in hiragana: a guesser tries one spelling for all. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The name, its pieces, and the town in it with and without its ending. */
function partsOf(officeName: string): string[] {
  const town = officeName.match(/^(?:.{2,3}[都道府県])?(.+?[市区町村])/)?.[1] ?? '';
  return [officeName, ...officeName.split(/[\s　・]+/), town, town.slice(0, -1)];
}

/** What makes it guessable, the largest part first; at most two, so that it is read. */
function adviceFor(sequence: ReturnType<Estimator['check']>['sequence']): Strength['advice'] {
  const lengths = new Map<Strength['advice'][number], number>();
  for (const { pattern, token, dictionaryName = '' } of sequence) {
    const advice = /name/.test(dictionaryName) ? 'names' : ADVICE[pattern];
    if (advice) lengths.set(advice, (lengths.get(advice) ?? 0) + token.length);
  }
  return [...lengths]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([advice]) => advice);
}

const ADVICE: Readonly<Record<string, Strength['advice'][number]>> = {
  dictionary: 'words',
  spatial: 'keyboard',
  repeat: 'repeats',
  sequence: 'sequences',
  date: 'dates',
  regex: 'dates',
};
