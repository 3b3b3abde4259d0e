import { ruleViolated } from '../../contract/error.ts';
import { checkpointNotes } from '../../documents/checkpoint-rows.ts';
import { renderDisclosuresXlsx } from '../../documents/disclosures-xlsx.ts';
import type { ReadContext } from '../context.ts';
import { approvedMinutes, sessionRecords } from '../minutes/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { checkpointNow } from './checkpoint-now.ts';
import { disclosureSheet } from './disclosure-sheet.ts';
import { minutesInForm } from './office-minutes.ts';
import { prover } from './prove.ts';
import { documentOf, renderDocument } from './render-minutes.ts';

type Target = { readonly meetingId: string; readonly format: 'docx' | 'pdf' };
type Render = (tools: RenderTools) => Promise<Rendered>;

/** 議事録（原本）: the newest approved version. */
export async function minutes(
  ctx: ReadContext,
  input: Target & { readonly form: 'standard' | 'office' },
): Promise<Render> {
  const approved = await approvedMinutes(ctx, input.meetingId);
  if (!approved) throw ruleViolated({ rule: 'minutes-not-approved' });
  if (input.form === 'office') return minutesInForm(ctx, input, approved);
  const document = await documentOf(ctx, input.meetingId, approved, [], null);
  return (tools) => renderDocument(document, input.format, null, tools);
}

/** 情報共有記録簿 as xlsx. */
export async function disclosures(ctx: ReadContext, input: { readonly meetingId: string }): Promise<Render> {
  const records = await sessionRecords(ctx, input.meetingId);
  const cases = new Map(
    (await ctx.trx.selectFrom('supportCase').select(['id', 'caseNumber']).execute()).map((row) => [
      row.id,
      row.caseNumber,
    ]),
  );
  const persons = new Map(
    (await ctx.trx.selectFrom('person').select(['id', 'code', 'relation']).execute()).map((row) => [
      row.id,
      `${row.code} ${row.relation}`,
    ]),
  );
  const drawn = disclosureSheet(records, cases, persons);
  const checkpoint = await checkpointNow(ctx);
  const sheet = { ...drawn, notes: [...drawn.notes, ...(checkpoint ? checkpointNotes(checkpoint, 'ja') : [])] };
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    return { bytes: await renderDisclosuresXlsx(sheet), marks: 0, searchedFor: 0, prove: prover('xlsx', []) };
  };
}
