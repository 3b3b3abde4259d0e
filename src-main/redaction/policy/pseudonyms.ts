import { createHash } from 'node:crypto';

/** Someone or something that gets a label: same key, same label throughout one document. */
export interface Labelled {
  readonly key: string;
  /** First letters of the real name in Latin; never given to the one who bears them. */
  readonly initials: readonly string[];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/**
 * 仮名の文字 by first appearance, in an order that a document's own seed shuffles: the same person bears another letter in
 * another document, and the letter says nothing of the name. `taken` are letters that the text uses already.
 */
export function lettersFor(
  inOrder: readonly Labelled[],
  seed: string,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const free = [...shuffled(LETTERS, seed), ...shuffled(PAIRS, seed)].filter((label) => !taken.has(label));
  const letters = new Map<string, string>();
  for (const { key, initials } of inOrder) {
    if (letters.has(key)) continue;
    const real = new Set(initials.map((initial) => initial.toUpperCase()));
    const at = free.findIndex((label) => ![...label].some((letter) => real.has(letter)));
    const [label] = free.splice(at, 1);
    if (label !== undefined && at >= 0) letters.set(key, label);
  }
  return letters;
}

/** Letters that stand in a text as if they meant somebody: K氏, Ａ社, T. */
export function lettersIn(text: string): ReadonlySet<string> {
  const found = text.normalize('NFKC').matchAll(/(?<![A-Za-z])[A-Za-z]{1,2}(?![A-Za-z])/g);
  return new Set([...found].map(([letters]) => letters.toUpperCase()));
}

function shuffled(labels: readonly string[], seed: string): readonly string[] {
  const drawn = labels.map((label) => ({ label, draw: createHash('sha256').update(`${seed}:${label}`).digest('hex') }));
  return drawn.sort((one, other) => (one.draw < other.draw ? -1 : 1)).map(({ label }) => label);
}

const ROLES: readonly (readonly [RegExp, string])[] = [
  [/祖母/, '祖母'],
  [/祖父/, '祖父'],
  [/母/, '母'],
  [/父/, '父'],
  [/妻|夫|配偶者|内縁/, '配偶者'],
  [/孫/, '孫'],
  [/長男|長女|次男|次女|三男|三女|二男|二女|息子|娘|子/, '子'],
  [/兄|姉|弟|妹/, 'きょうだい'],
];
const HONORIFIC = /^(?:さん|様|さま|氏|くん|君|ちゃん|殿|先生|の?(?:夫|妻|父|母))/;

/** The label as it stands in its place: Aさん, 母B; nothing is said twice where the text says it already. */
export function personLabel(letter: string, relation: string, before: string, after: string): string {
  const role = /本人/.test(relation) ? '' : (ROLES.find(([form]) => form.test(relation))?.[1] ?? '');
  const named = role === '' || before.slice(-6).includes(role) ? letter : `${role}${letter}`;
  return HONORIFIC.test(after) || named !== letter ? named : `${letter}さん`;
}
