import { hash } from 'node:crypto';
import { writeExtract } from '../../../src-main/log/extract.ts';
import { sign } from '../../../src-main/log/keys.ts';
import { inclusionProof, subtreesOf } from '../../../src-main/log/proof.ts';
import {
  type FrozenBlock,
  layOut,
  type Stretch,
  stretchIn,
  stretchOfBlocks,
} from '../../../src-main/log/segments/lay-out.ts';
import { segmentRoot } from '../../../src-main/log/segments/open-tree.ts';
import {
  contentOf,
  type HiddenStretch,
  type ProofInput,
  writeProof,
} from '../../../src-main/log/segments/write-proof.ts';
import { leafHash } from '../../../src-main/log/tree.ts';
import { CHAIR, foundedLog, ORIGIN, STAFF, seeded, type TestLog } from '../log-fixture.ts';

const KINDS = ['discussion', 'fields', 'disclosures', 'decisions', 'actions', 'remark'];
/** Invented words of several scripts; none is a name that the tests look for. */
const WORDS = [
  '見守りを',
  '続けること',
  '。',
  '電話',
  '、',
  '090-5550-1234',
  'ﾀﾛｳ',
  'か゚',
  '葛󠄀城',
  '𠮷',
  '髙﨑さん',
  'Ａ棟',
  '二〇二号室',
  '訪問',
  'した',
  '\n',
  '　',
  '（',
  '）',
  '民生委員',
  '①',
  '👨‍👩‍👧',
  '水道',
  'メーター',
  '12月3日',
  'について',
  '■■■［ND-IND］',
];

/** One invented copy: the version, what is hidden, and the plain text file that shows the rest. */
export interface Copy {
  readonly blocks: readonly FrozenBlock[];
  readonly seed: Uint8Array;
  readonly hidden: readonly HiddenStretch[];
  readonly input: ProofInput;
  readonly bytes: Uint8Array;
}

/** Random minutes with random cuts, now and then a whole item left out; the same number gives the same copy. */
export function randomCopy(number: number): Copy {
  const random = seeded(number * 7919 + 13);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const words = (most: number): string => Array.from({ length: 1 + below(most) }, () => pick(WORDS)).join('');
  const blocks: FrozenBlock[] = [{ kind: 'heading', item: 0, label: '', text: '会議の概要' }];
  for (let item = 1, items = 1 + below(4); item <= items; item += 1) {
    blocks.push({ kind: 'heading', item, label: `${item}`, text: words(4) });
    for (let left = 1 + below(4); left > 0; left -= 1) {
      const kind = pick(KINDS);
      const label = kind === 'discussion' || kind === 'remark' ? '' : pick(['決定', '取組', '']);
      blocks.push({ kind, item, label, text: random() < 0.1 ? '' : words(14) });
    }
  }
  const seed = hash('sha256', `seed ${number}`, 'buffer');
  const layout = layOut(blocks, seed);
  const omitted = random() < 0.2 ? 1 + below(3) : 0;
  const hidden: HiddenStretch[] = [];
  blocks.forEach(({ item, text }, index) => {
    if (omitted > 0 && item === omitted) {
      if (blocks[index - 1]?.item !== omitted) {
        const last = blocks.findLastIndex((block) => block.item === omitted);
        hidden.push({ ...stretchOfBlocks(layout, index, last), ground: '除斥' });
      }
      return;
    }
    const points = [...text];
    for (let at = below(6); at < points.length; at += 1 + below(12)) {
      const end = Math.min(points.length, at + 1 + below(5));
      const [from, to] = [at, end].map((count) => points.slice(0, count).join('').length) as [number, number];
      const stretch = after(hidden.at(-1), stretchIn(layout, index, from, to));
      const ground = pick(['ND-IND', 'ND-ORG']);
      hidden.push(
        random() < 0.3 ? { ...stretch, ground, shown: pick(['Aさん', '機関B', '40代']) } : { ...stretch, ground },
      );
      at = end;
    }
  });
  return copyOf({ blocks, seed, hidden });
}

const after = (last: Stretch | undefined, { start, end }: Stretch): Stretch => ({
  start: Math.max(start, last?.end ?? 0),
  end,
});

export const FRAME = { before: '支援会議会議録', after: '以上議長承認', edges: [] as string[] };

/** The copy of a version as a plain text file, with everything a proof is written from. */
export function copyOf({ blocks, seed, hidden }: Pick<Copy, 'blocks' | 'seed' | 'hidden'>): Copy {
  const layout = layOut(blocks, seed);
  const root = segmentRoot(layout.tokens, seed).toString('hex');
  const shown = contentOf(layout.tokens, hidden)
    .map((element) =>
      typeof element === 'string'
        ? element
        : element !== null && 'ground' in element
          ? (element.shown ?? `■■■［${element.ground}］`)
          : ' ',
    )
    .join('');
  const bytes = Buffer.from(`${FRAME.before}\r\n${shown}\r\n${FRAME.after}\r\n`, 'utf8');
  const log = logWith(root);
  const input: ProofInput = {
    layout,
    seed,
    hidden,
    root,
    file: { kind: 'txt', bytes },
    frame: FRAME,
    log: extractOf(log),
    signer: { keyId: STAFF.key.keyId, sign: (text) => sign(STAFF.key.privateKey, text) },
  };
  return { blocks, seed, hidden, input, bytes };
}

const FOUNDED = foundedLog();
FOUNDED.append(STAFF, 'minutes.drafted');

/** A log in which the chair approved the version with this root. */
export function logWith(root: string): TestLog {
  const log = FOUNDED.fork(FOUNDED.records.length);
  log.append(CHAIR, 'minutes.approved', { detail: { segmentRoot: root, version: 1, contentHash: root } });
  log.append(STAFF, 'redaction.completed');
  return log;
}

/** The extract that goes into a proof: both enrolments and the approval. */
export function extractOf(log: TestLog, seqs: readonly number[] = [2, 4, 6]): string {
  const { size, root } = log.head();
  const leaves = log.records.map(({ leaf }) => Buffer.from(leafHash(leaf)));
  const subtree = subtreesOf(leaves);
  return writeExtract({
    origin: ORIGIN,
    size,
    root,
    checkpoint: log.checkpoint(size),
    items: seqs.map((seq) => ({
      seq,
      leafHash: (leaves[seq] as Buffer).toString('hex'),
      path: inclusionProof(subtree, seq, size),
      leaf: log.records[seq]?.leaf ?? '',
    })),
  });
}

export const proofOf = (copy: Copy): string => writeProof(copy.input);
