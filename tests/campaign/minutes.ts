import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { Minutes, MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { minutesDocument } from '../../src-main/core/export/document.ts';
import type { MinutesDocument } from '../../src-main/documents/model.ts';
import { block, span } from '../documents/review-samples.ts';
import { checkpoint } from '../documents/samples.ts';
import { catalogue } from '../helpers/finding.ts';
import { type Random, randomOf } from './random.ts';
import { secretOf } from './secrets.ts';

/** One set of minutes with what is removed from it. */
export interface RandomMinutes {
  readonly blocks: readonly MinutesBlock[];
  readonly removals: readonly RedactionSpan[];
  readonly document: MinutesDocument;
}

const BEFORE = ['先月の検針のとき、', '窓口では、', '電話によれば、', 'きのうの訪問では、', '', '前の会議のあと、'];
const AFTER = [
  'から連絡があった。',
  'は留守であった。',
  'の世帯を見守ることとした。',
  'へ通知を出した。',
  'について相談を受けた。',
  '。',
];
const PLAIN = [
  '次回までに訪問する。',
  '費用は事務局が確かめる。',
  '特に意見はなかった。',
  '"引用" <そのまま> & 記号。',
  '行を\n改める。',
];
const GROUNDS = ['ND-IND', 'ND-ORG', 'ND-OPS'];
const GAP = /\{(\d+):([A-Z-]+)\}/g;

const sentence = (random: Random, entities: number): string => {
  const gap = (): string => `{${random.below(entities)}:${random.pick(GROUNDS)}}`;
  const gaps = random.below(8) === 0 ? gap() + gap() : gap();
  return random.below(4) === 0 ? random.pick(PLAIN) : random.pick(BEFORE) + gaps + random.pick(AFTER);
};

/** Blocks whose texts have gaps for what is removed. */
const skeletonOf = (random: Random, entities: number): readonly MinutesBlock[] =>
  random
    .times(1, 3, (section) => section)
    .flatMap((section) => [
      {
        ...block(
          `h${section}`,
          `議題${section + 1}　${random.below(3) === 0 ? `{0:ND-IND}の件` : '個別の件'}`,
          'heading',
        ),
        label: `${section + 1}`,
      },
      ...random.times(1, 3, (index) =>
        block(`p${section}-${index}`, random.times(1, 3, () => sentence(random, entities)).join('')),
      ),
      ...random.times(0, 3, (index) => ({
        ...block(`a${section}-${index}`, sentence(random, entities), 'attendance'),
        label: `席${index + 1}`,
      })),
      ...random.times(0, 2, (index) => ({
        ...block(`d${section}-${index}`, sentence(random, entities), 'decisions'),
        label: '決定',
      })),
    ]);

/** Fills the gaps; what stands in them is removed. */
const filled = (skeleton: readonly MinutesBlock[], secrets: readonly string[]): Omit<RandomMinutes, 'document'> => {
  const removals: RedactionSpan[] = [];
  const blocks = skeleton.map((one) => {
    let text = '';
    let done = 0;
    for (const match of one.text.matchAll(GAP)) {
      text += one.text.slice(done, match.index);
      const secret = secrets[Number(match[1])] ?? '';
      removals.push({
        ...span(one.id, text.length, text.length + secret.length),
        text: secret,
        ground: match[2] ?? '',
      });
      text += secret;
      done = match.index + match[0].length;
    }
    return { ...one, text: text + one.text.slice(done) };
  });
  return { blocks, removals };
};

/** The document that the product builds from minutes and removals. */
const documentOf = (blocks: readonly MinutesBlock[], removals: readonly RedactionSpan[]): MinutesDocument =>
  minutesDocument({
    office: '架空市 福祉部生活支援課',
    meeting: { title: '令和8年度 架空市支援会議', heldOn: '2026-11-20', handlesPersonalData: true } as MeetingDetail,
    minutes: { blocks, approvedAt: '2026-11-25T03:00:00.000Z', versionNumber: 1 } as Minutes,
    chairName: '議長役',
    confirmedBy: '',
    reopenReason: '',
    removals,
    copy: { audience: 'publication', number: '公-X-001' },
    catalogue,
    checkpoint,
  });

/** Two sets of minutes that differ only in what is removed: other lengths, scripts and numbers of characters. */
export const pairOf = (seed: number): readonly [RandomMinutes, RandomMinutes] => {
  const random = randomOf(seed);
  const entities = 1 + random.below(4);
  const skeleton = skeletonOf(random, entities);
  const one = (): RandomMinutes => {
    const { blocks, removals } = filled(
      skeleton,
      Array.from({ length: entities }, () => secretOf(random)),
    );
    return { blocks, removals, document: documentOf(blocks, removals) };
  };
  return [one(), one()];
};
