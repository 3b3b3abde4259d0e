import { renderReceiptDocx } from '../../documents/receipt-docx.ts';
import { renderReceiptHtml } from '../../documents/receipt-html.ts';
import type { ReadContext } from '../context.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { receiptOf } from './audit-receipt.ts';
import { inFormat } from './in-format.ts';
import { prover } from './prove.ts';

/** 検証の控え as docx or PDF, one page. Throws what `receiptOf` throws. */
export async function auditReceipt(
  ctx: ReadContext,
  { format, statement }: { readonly format: 'docx' | 'pdf'; readonly statement: string },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const receipt = await receiptOf(ctx, statement);
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const bytes = await inFormat(
      format,
      { docx: () => renderReceiptDocx(receipt), html: (fonts) => renderReceiptHtml(receipt, fonts) },
      tools,
    );
    return { bytes, marks: 0, searchedFor: 0, prove: prover(format, []) };
  };
}
