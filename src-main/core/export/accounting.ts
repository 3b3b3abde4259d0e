import { createHash } from 'node:crypto';
import { PROOF_SUFFIX } from '../../contract/host.ts';
import { accountingRuns } from '../../documents/accounting-cells.ts';
import { renderAccountingDocx } from '../../documents/accounting-docx.ts';
import { renderAccountingHtml } from '../../documents/accounting-html.ts';
import type { AccountingDocument } from '../../documents/accounting-model.ts';
import { checkpointTexts } from '../../documents/model-texts.ts';
import { wordsFor } from '../../documents/words.ts';
import { verifyExtract } from '../../log/verify-extract.ts';
import { ofPerson } from '../accounting/queries.ts';
import type { ReadContext } from '../context.ts';
import { currentSettings } from '../office/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { auditorsCopy, type CopySources } from './accounting-document.ts';
import { extractOf, faultsOf } from './audit-extract.ts';
import { inFormat } from './in-format.ts';
import { printedCheckpoint } from './printed-checkpoint.ts';
import { prover } from './prove.ts';
import { needlesFor, type SubjectRequest, subjectCopy } from './subject-copy.ts';
import { subjectsCopy } from './subject-document.ts';

type Target = { readonly personId: string; readonly path: string; readonly format: 'docx' | 'pdf' };
type Render = (tools: RenderTools) => Promise<Rendered>;

/** 提供状況（監査用）: who was told what of one person, without content, with whole leaves as proof. Throws `not_found`. */
export async function accounting(ctx: ReadContext, input: Target): Promise<Render> {
  const account = await ofPerson(ctx, input);
  const seqs = account.rows.map(({ seq }) => seq);
  const proof = await extractOf(ctx, seqs, { withLeaves: true });
  const document = auditorsCopy(account, await sourcesOf(ctx, input, account, proof));
  return (tools) => render(document, { format: input.format, removed: [], proof, hasLeaves: true }, tools);
}

/**
 * 提供状況（本人開示用）: with content, third parties masked; the proof holds digests only, so that no identifier of
 * anyone leaves with it. Throws what `subjectCopy` throws.
 */
export async function subjectAccounting(ctx: ReadContext, input: Target & SubjectRequest): Promise<Render> {
  const copy = await subjectCopy(ctx, input);
  const proof = await extractOf(
    ctx,
    copy.records.map(({ record }) => record.row.seq),
    { withLeaves: false },
  );
  const document = subjectsCopy(copy, input.ground, await sourcesOf(ctx, input, copy, proof));
  const removed = needlesFor(copy, [...stringsIn(document), ...stringsIn(wordsFor('ja'))].join('\n'));
  return (tools) => render(document, { format: input.format, removed, proof, hasLeaves: false }, tools);
}

async function sourcesOf(
  ctx: ReadContext,
  { path }: Target,
  head: { readonly size: number; readonly root: string },
  proof: string,
): Promise<CopySources> {
  const { municipality, officeName } = ctx.reviewed ? { municipality: '', officeName: '' } : await currentSettings(ctx);
  const now = ctx.now();
  return {
    office: ctx.reviewed?.officeName ?? `${municipality}　${officeName}`,
    catalogue: ctx.catalogue,
    now,
    proof: {
      name: `${path.split(/[\\/]/).at(-1) ?? ''}${PROOF_SUFFIX}`,
      sha256: createHash('sha256').update(proof, 'utf8').digest('hex'),
    },
    checkpoint: printedCheckpoint({ origin: ctx.origin, size: head.size, root: head.root }, now),
  };
}

async function render(
  document: AccountingDocument,
  {
    format,
    removed,
    proof,
    hasLeaves,
  }: {
    readonly format: 'docx' | 'pdf';
    readonly removed: readonly string[];
    readonly proof: string;
    readonly hasLeaves: boolean;
  },
  tools: RenderTools,
): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await inFormat(
    format,
    { docx: () => renderAccountingDocx(document), html: (fonts) => renderAccountingHtml(document, fonts) },
    tools,
  );
  tools.progress({ step: 'prove', done: 1, total: 2 });
  const proveFile = prover(format, removed, { ownTexts: checkpointTexts(document) });
  return {
    bytes,
    marks: accountingRuns(document).filter(({ kind }) => kind === 'mark').length,
    searchedFor: removed.length,
    beside: Buffer.from(proof, 'utf8'),
    prove: async (written) => {
      const { parts, leaks } = await proveFile(written);
      return { parts, leaks: [...leaks, ...faultsOf(proof), ...strayLeaves(proof, hasLeaves)] };
    },
  };
}

/** A leaf names everyone concerned: in a proof that goes to a person there is none. */
function strayLeaves(proof: string, hasLeaves: boolean): { part: string; code: string }[] {
  return hasLeaves || verifyExtract(proof).counts.leaves === 0 ? [] : [{ part: 'proof', code: 'leaf-in-proof' }];
}

/** Every text in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
