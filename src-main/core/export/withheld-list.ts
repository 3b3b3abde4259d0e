import { ruleViolated } from '../../contract/error.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { Audience, RedactionReview } from '../../contract/redaction-review.ts';
import { searchParts } from '../../documents/search-file.ts';
import { renderWithheldXlsx, type WithheldLine, type WithheldList } from '../../documents/withheld-xlsx.ts';
import { wordsFor } from '../../documents/words.ts';
import { withOmittedAsOne } from '../../redaction/omitted-marks.ts';
import { cutsOf } from '../../redaction/replace.ts';
import { findResidue } from '../../redaction/residue.ts';
import type { ReadContext } from '../context.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import { meetingById } from '../meeting/queries.ts';
import { clauseOf } from '../redaction/clauses.ts';
import { get as getReview } from '../redaction/queries.ts';
import { unfinishedViolations } from '../redaction/rules.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { prover } from './prove.ts';

/** 非開示理由一覧: number, item, ground, clause and reason of every hidden place; neither what stood there nor how long. */
export async function withheldList(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly audience: Audience; readonly recipientId: string | null },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { review } = await getReview(ctx, input);
  const unfinished = unfinishedViolations(review);
  if (!review || unfinished.length > 0) throw ruleViolated(...unfinished);
  const { heldOn, number } = await meetingById(ctx, input.meetingId);
  const lines = withheldLines(review, ctx.catalogue, heldOn);
  const removed = [...new Set(review.spans.filter((span) => span.decision === 'removed').map((span) => span.text))];
  const reasons = lines.map(({ number: line, reason }) => ({ part: String(line), text: reason }));
  const telling = new Set(searchParts(reasons, (text) => findResidue(text, removed)).map(({ part }) => part));
  if (telling.size > 0)
    throw ruleViolated(...[...telling].map((line) => ({ rule: 'withheld-reason-tells', of: { number: line } })));
  const list: WithheldList = { title: `非開示理由一覧　${number}`, lines, notes: [], language: 'ja' };
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const bytes = await renderWithheldXlsx(list);
    const prove = prover('xlsx', removed, { ownTexts: ownTextsOf(list) });
    return { bytes, marks: lines.length, searchedFor: removed.length, prove };
  };
}

/** What the list says whatever was removed; neither reasons, which people write, nor headings, which stand in the text. */
const ownTextsOf = ({ title, lines, language }: WithheldList): readonly string[] => [
  title,
  ...wordsFor(language).withheldColumns,
  ...lines.flatMap((line) => [String(line.number), line.ground, ...line.clause.split('\n')]),
];

/** One line for each mark of the copy; where several decisions made one mark, with the reasons of all. */
function withheldLines(review: RedactionReview, catalogue: Catalogue, on: string): WithheldLine[] {
  const { blocks, removals } = withOmittedAsOne(
    review.blocks,
    review.spans.filter((span) => span.decision === 'removed'),
  );
  const sections = sectionOf(review.blocks);
  const byBlock = Map.groupBy(removals, (span) => span.blockId);
  const places = blocks.flatMap(({ id, text }) => {
    const own = byBlock.get(id) ?? [];
    return cutsOf(text, own).map((cut) => ({
      section: sections.get(id) ?? '',
      ground: cut.ground,
      clause: joined(cut.ground.split('・').map((ground) => clauseOf(catalogue, on, ground, review.audience))),
      reason: joined(own.filter(({ start, end }) => cut.start <= start && end <= cut.end).map(({ reason }) => reason)),
    }));
  });
  return places.map((place, index) => ({ number: index + 1, ...place }));
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('\n');

/**
 * The printed number of the item under which a block stands: its title may tell of a person and stays out. What belongs
 * to no item stands under a heading that is the same in all minutes.
 */
function sectionOf(blocks: readonly MinutesBlock[]): ReadonlyMap<string, string> {
  let now = '';
  return new Map(
    blocks.map((block) => {
      if (block.kind === 'heading') now = block.agendaItemId === null ? block.text : `議題 ${block.label}`.trim();
      return [block.id, now];
    }),
  );
}
