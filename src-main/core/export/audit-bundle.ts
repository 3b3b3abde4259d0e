import { ruleViolated } from '../../contract/error.ts';
import { writeBundle } from '../../log/bundle.ts';
import { isRecipient } from '../../log/recipient.ts';
import { sealBundle } from '../../log/seal.ts';
import { verifyBundle } from '../../log/verify-bundle.ts';
import { bundleLabels } from '../audit/bundle-labels.ts';
import { logRecords, statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import type { Rendered, RenderTools } from '../release-type.ts';

type Seal =
  | { readonly kind: 'open' }
  | { readonly kind: 'recipient'; readonly recipient: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** 監査用の束 without content: leaves, checkpoints and the names of offices and staff; open, or sealed for one reader. */
export function auditBundle(ctx: ReadContext, input: { readonly seal: Seal }): Promise<Render> {
  return bundleOf(ctx, input.seal, false);
}

/** 内容つきの監査用の束; always sealed. */
export function auditBundleWithContent(ctx: ReadContext, input: { readonly seal: Seal }): Promise<Render> {
  return bundleOf(ctx, input.seal, true);
}

type Render = (tools: RenderTools) => Promise<Rendered>;

/** Lines are gathered as bytes: one text of a long log would be larger than a text can be. */
async function bundleOf(ctx: ReadContext, seal: Seal, withContent: boolean): Promise<Render> {
  // A key that was copied wrongly would seal the bundle for nobody.
  if (seal.kind === 'recipient' && !isRecipient(seal.recipient)) throw ruleViolated({ rule: 'recipient-unreadable' });
  const head = (await statedHead(ctx.log)) ?? { size: 0, root: '' };
  const lines: Buffer[] = [];
  const labels = await bundleLabels(ctx);
  const checkpoints = (await ctx.checkpoints()).map(({ note }) => note);
  const entries = entriesOf(ctx, head.size, withContent);
  for await (const line of writeBundle({ origin: ctx.origin, ...head, checkpoints, labels, entries }))
    lines.push(Buffer.from(`${line}\n`, 'utf8'));
  return async (tools) => {
    const bytes =
      seal.kind === 'open'
        ? Buffer.concat(lines)
        : await sealBundle(textOf(lines), seal, (done) => tools.progress({ step: 'seal', done, total: lines.length }));
    return {
      bytes,
      marks: 0,
      searchedFor: 0,
      prove: async (written) => {
        // What was sealed can be opened by its reader alone: its lines are verified, and the bytes compared by digest.
        const isAsMade = seal.kind !== 'open' || Buffer.compare(written, bytes) === 0;
        const verdict = await verifyBundle(textOf(lines));
        const leaks = verdict.problems.map((problem) => ({ part: 'bundle', code: problem.code }));
        return { parts: 1, leaks: isAsMade ? leaks : [...leaks, { part: 'bundle', code: 'changed-while-writing' }] };
      },
    };
  };
}

async function* entriesOf(ctx: ReadContext, size: number, withContent: boolean) {
  for await (const { seq, leaf, body } of logRecords(ctx.log)) {
    if (seq >= size) return;
    if (seq % 1000 === 0) {
      ctx.progress({ step: 'read', done: seq, total: size });
      await ctx.pause();
    }
    yield withContent && body ? { leaf, body } : { leaf };
  }
}

async function* textOf(lines: readonly Buffer[]): AsyncGenerator<string> {
  for (const line of lines) yield line.toString('utf8', 0, line.length - 1);
}
