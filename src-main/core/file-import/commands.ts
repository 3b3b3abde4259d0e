import { ruleViolated } from '../../contract/error.ts';
import type { ImportKind, ImportPreview } from '../../contract/file-import.ts';
import type { Context } from '../context.ts';
import { gather } from './gather.ts';
import { type ImportPlan, planImport } from './plan.ts';
import { writeCases } from './write-cases.ts';
import { writeMembers, writeOrganizations } from './write-people.ts';

/** 取り込む: all rows of the plan in one transaction; refused while a question is open. */
export async function commit(
  ctx: Context,
  input: {
    readonly files: readonly { readonly kind: ImportKind; readonly content: string }[];
    readonly resolutions: Readonly<Record<string, string>>;
  },
): Promise<ImportPreview> {
  const plan: ImportPlan = planImport(await gather(ctx, input.files), input.resolutions);
  if (plan.preview.unanswered > 0)
    throw ruleViolated({ rule: 'import-questions-open', of: { count: String(plan.preview.unanswered) } });
  const organizations = await writeOrganizations(ctx, plan.organizations);
  await writeMembers(ctx, plan.members, organizations);
  await writeCases(ctx, plan.cases);
  return plan.preview;
}
