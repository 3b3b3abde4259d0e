import { AppError, ruleViolated } from '../../contract/error.ts';
import type { PhraseList } from '../../contract/phrase.ts';
import type { Context } from '../context.ts';
import { tellingOf } from '../redaction/queries.ts';
import { list, phraseRow } from './queries.ts';
import { phraseViolations } from './rules.ts';

/** 定型文を改める; `conflict` when somebody else changed the list meanwhile. */
export async function change(ctx: Context, input: PhraseList): Promise<PhraseList> {
  const { version } = await list(ctx);
  if (version !== input.version) throw new AppError('conflict', { currentVersion: version });
  const telling = await tellingOf(
    ctx,
    input.phrases.map(({ name, text }) => `${name}\n${text}`),
  );
  const violations = phraseViolations(input.phrases, telling);
  if (violations.length > 0) throw ruleViolated(...violations);
  const next: PhraseList = { phrases: input.phrases, version: version + 1 };
  await ctx.trx.updateTable('phraseList').set(phraseRow(next)).execute();
  return next;
}
