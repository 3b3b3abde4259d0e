import { writeBundle } from '../../log/bundle.ts';
import { verifyBundle } from '../../log/verify-bundle.ts';
import { logRecords, statedHead } from '../audit/records.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';

/** 監査用の記録 without content; read back by the independent verifier before it may stay. */
export async function auditBundle(ctx: ReadContext): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const head = await statedHead(ctx);
  const entries: { leaf: string }[] = [];
  for await (const record of logRecords(ctx)) entries.push({ leaf: record.leaf });
  const checkpoints = await ctx.checkpoints();
  const lines: string[] = [];
  for await (const line of writeBundle({
    origin: ctx.origin,
    size: head?.size ?? 0,
    root: head?.root ?? '',
    checkpoints,
    entries,
  }))
    lines.push(line);
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return async () => ({
    bytes,
    marks: 0,
    searchedFor: 0,
    prove: async (written) => {
      const verdict = await verifyBundle(linesOf(new TextDecoder().decode(written)));
      return { parts: 1, leaks: verdict.problems.map((problem) => ({ part: 'bundle', code: problem.code })) };
    },
  });
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) if (line !== '') yield line;
}
