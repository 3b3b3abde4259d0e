import { AppError } from '../../contract/error.ts';
import { groupedLine, type SheetNumber } from '../../contract/recovery-line.ts';
import { renderSheetHtml } from '../../documents/sheet-html.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { inFormat } from './in-format.ts';
import { type FurtherChecks, prover } from './prove.ts';
import { sheetInWords } from './recovery-sheet-words.ts';

/**
 * 復旧票を PDF にする: one sheet. Read back, it must say every line of this sheet and none of the other. Throws
 * `rule_violated` with `recovery-not-prepared`.
 */
export async function sheet(
  ctx: ReadContext,
  { setId, sheet: number }: { readonly setId: string; readonly sheet: SheetNumber },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const drawn = ctx.sheets.prepared(setId);
  const words = sheetInWords(drawn, number, localDate(ctx.now()));
  const others = drawn.lines(number === 1 ? 2 : 1).map(groupedLine);
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const unused = async (): Promise<never> => {
      throw new AppError('not_found');
    };
    const bytes = await inFormat('pdf', { docx: unused, html: (fonts) => renderSheetHtml(words, fonts) }, tools);
    const further: FurtherChecks = ({ parts }) => {
      const text = parts.map((part) => part.text.replaceAll(/\s/g, '')).join('');
      const lost = words.lines.filter((line) => !text.includes(line.replaceAll(' ', '')));
      return { checks: [], leaks: lost.map(() => ({ part: 'page', code: 'missing-part' })) };
    };
    return { bytes, marks: 0, searchedFor: others.length, prove: prover('pdf', others, { further }) };
  };
}
