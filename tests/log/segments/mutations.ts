import { hash } from 'node:crypto';
import {
  among,
  bit,
  changed,
  type Draft,
  editText,
  type Forged,
  fileOf,
  flipped,
  inContent,
  inFile,
  inTree,
  isHash,
  isMark,
  isShown,
  isText,
  type Node,
  OUTSIDER,
  over,
  type Pick,
  places,
  signed,
  swapped,
} from './forging.ts';
import { extractOf, logWith } from './random-copies.ts';

/** Every way in which the proof or the copy is forged; each must be rejected. */
export const MUTATIONS: Readonly<Record<string, (draft: Draft, bytes: Uint8Array, pick: Pick) => Forged | null>> = {
  'a visible character changed, in proof and file': inContent(changed),
  'a visible character changed, in the file': inFile(changed),
  'a visible character added': inContent(editText((points, at) => points.toSpliced(at, 0, '※'))),
  'a visible character removed': inContent(editText((points, at) => points.toSpliced(at, 1))),
  'two visible characters exchanged': inContent(
    editText((points, at) => points.with(at, points[0] as string).with(0, points[at] as string)),
  ),
  'two texts exchanged': inContent(swapped(isText)),
  'two blocks exchanged': inContent((content, pick) => {
    const starts = places(content, (element) => Array.isArray(element) && typeof element[0] === 'string');
    const at = pick(starts.length - 2);
    const [one, two, end] = [starts[at], starts[at + 1], starts[at + 2]];
    if (one === undefined || two === undefined || end === undefined) return null;
    return [...content.slice(0, one), ...content.slice(two, end), ...content.slice(one, two), ...content.slice(end)];
  }),
  'the kind of a block changed': inContent((content, pick) => {
    const at = among(
      places(content, (element) => Array.isArray(element) && typeof element[0] === 'string'),
      pick,
    );
    return at < 0 ? null : content.with(at, [(content[at] as [string])[0] === 'remark' ? 'fields' : 'remark']);
  }),
  'the number of an item changed': inContent((content, pick) => {
    const at = among(
      places(content, (element) => Array.isArray(element) && typeof element[0] === 'number'),
      pick,
    );
    return at < 0 ? null : content.with(at, [(content[at] as [number])[0] + 1]);
  }),
  'a mark taken away': inContent((content, pick) => {
    const at = among(places(content, isMark), pick);
    // Of two marks that touch, the other would still stand for all that is hidden there.
    const touches = [at - 1, at + 1].some((place) => isMark(content[place] ?? null));
    return at < 0 || touches ? null : content.toSpliced(at, 1);
  }),
  'a mark where nothing is hidden': inContent((content, pick) => {
    const at = among(places(content, isText), pick);
    if (at < 0 || isMark(content[at + 1] ?? null)) return null;
    return content.toSpliced(at + 1, 0, { ground: 'ND-IND' });
  }),
  'a character moved behind a mark': inContent((content, pick) => {
    const at = among(places(content, isMark), pick);
    const before = content[at - 1];
    if (typeof before !== 'string') return null;
    const rest = [...before].slice(0, -1).join('');
    return rest === '' ? content.toSpliced(at - 1, 1) : content.with(at - 1, rest);
  }),
  'a character moved out from behind a mark': inContent((content, pick) => {
    const at = among(places(content, isMark), pick);
    const before = content[at - 1];
    return typeof before === 'string' ? content.with(at - 1, `${before}山`) : null;
  }),
  'two marks exchanged, in the file': inFile(swapped(isMark)),
  'another ground, in the file': inFile((content, pick) => {
    const at = among(
      places(content, (element) => isMark(element) && !('shown' in (element as object))),
      pick,
    );
    return at < 0 ? null : content.with(at, { ground: 'ND-ETC' });
  }),
  'another pseudonym, in the file': inFile((content, pick) => {
    const at = among(places(content, isMark), pick);
    return at < 0 ? null : content.with(at, { ...(content[at] as { ground: string }), shown: 'Ｚさん' });
  }),
  'two marks exchanged, by somebody without a key': (draft, _bytes, pick) => {
    const content = swapped(isMark)(draft.content, pick);
    if (!content || JSON.stringify(content) === JSON.stringify(draft.content)) return null;
    const bytes = fileOf(content);
    const file = { kind: 'txt', sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
    return { proof: signed({ ...draft, content, file }, OUTSIDER), bytes };
  },
  'another ground, by somebody without a key': (draft, _bytes, pick) => {
    const at = among(places(draft.content, isMark), pick);
    if (at < 0) return null;
    const content = draft.content.with(at, { ground: 'ND-ETC', shown: '別' });
    const bytes = fileOf(content);
    const file = { kind: 'txt', sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
    return { proof: signed({ ...draft, content, file, keyId: OUTSIDER.key.keyId }, OUTSIDER), bytes };
  },
  'an extra hidden segment': inTree((tree, pick) => {
    const at = among(places(tree, isHash), pick);
    return at < 0 ? null : tree.toSpliced(at, 1, 0, tree[at] as string, bit(tree[at] as string, pick));
  }),
  'a hidden segment repeated': inTree((tree, pick) => {
    const at = among(places(tree, isHash), pick);
    return at < 0 ? null : tree.toSpliced(at, 0, 0, tree[at] as string);
  }),
  'a hidden segment missing': inTree((tree, pick) => {
    const at = among(places(tree, isHash), pick);
    if (at < 0) return null;
    // Its parent goes with it, so that what is left is a tree.
    const parent = tree.slice(0, at).lastIndexOf(0);
    return parent < 0 ? null : tree.toSpliced(at, 1).toSpliced(parent, 1);
  }),
  'another hidden segment': inTree((tree, pick) => {
    const at = among(places(tree, isHash), pick);
    return at < 0 ? null : tree.with(at, bit(tree[at] as string, pick));
  }),
  'two hidden segments exchanged': inTree(swapped(isHash)),
  'two shown subtrees exchanged': inTree(swapped(isShown)),
  'a hidden and a shown subtree exchanged': inTree((tree, pick) => {
    const [one, other] = [among(places(tree, isHash), pick), among(places(tree, isShown), pick)];
    if (one < 0 || other < 0) return null;
    return tree.with(one, tree[other] as Node).with(other, tree[one] as Node);
  }),
  'another seed': inTree((tree, pick) => {
    const at = among(places(tree, isShown), pick);
    if (at < 0) return null;
    const [seed, digits] = tree[at] as [string, string];
    return tree.with(at, [bit(seed, pick), digits]);
  }),
  'padding taken for more or less': inTree((tree, pick) => {
    const at = among(places(tree, isShown), pick);
    if (at < 0) return null;
    const [seed, digits] = tree[at] as [string, string];
    const place = pick(digits.length);
    const other = (Number(digits[place]) + 1) % 10;
    return tree.with(at, [seed, digits.slice(0, place) + other + digits.slice(place + 1)]);
  }),
  'the tree cut short': inTree((tree, pick) => (tree.length > 1 ? tree.slice(0, 1 + pick(tree.length - 1)) : null)),
  'the content cut short, and the file with it': inContent((content, pick) => content.slice(0, pick(content.length))),
  'the proof cut short': (draft, bytes, pick) => {
    const whole = over(draft, bytes).proof;
    return { proof: whole.slice(0, 40 + pick(whole.length - 41)), bytes };
  },
  'the file cut short': (draft, bytes, pick) => ({
    proof: signed(draft),
    bytes: bytes.subarray(0, pick(bytes.length)),
  }),
  'the file cut short, its digest with it': (draft, bytes, pick) =>
    over(draft, Buffer.from(bytes.subarray(0, bytes.length - 3 - pick(6)))),
  'text added before the minutes': (draft, bytes) => over(draft, Buffer.concat([Buffer.from('案'), bytes])),
  'text added behind the minutes': (draft, bytes) => over(draft, Buffer.concat([bytes, Buffer.from('取消')])),
  'the root of another text': (draft, bytes, pick) => over({ ...draft, root: flipped(draft.root, pick) }, bytes),
  'a version that nobody approved': (draft, bytes, pick) =>
    over({ ...draft, log: extractOf(logWith(flipped(draft.root, pick))) }, bytes),
  'the approval left out': (draft, bytes) => over({ ...draft, log: extractOf(logWith(draft.root), [2, 4]) }, bytes),
  'the key of the chair left out': (draft, bytes) =>
    over({ ...draft, log: extractOf(logWith(draft.root), [2, 6]) }, bytes),
  'the log of another office': (draft, bytes) =>
    over({ ...draft, log: draft.log.replaceAll('account-chair', 'account-other') }, bytes),
  'a key that the log does not know': (draft, bytes) => ({
    proof: signed({ ...draft, keyId: OUTSIDER.key.keyId }, OUTSIDER),
    bytes,
  }),
};
