import { ruleViolated } from '../../contract/error.ts';
import { cleanLine, type SheetNumber } from '../../contract/recovery-line.ts';
import { keyIdOf } from '../../log/keys.ts';
import type { Context } from '../context.ts';
import { askedLines } from './rules.ts';

const WEEK = 7 * 86_400_000;

/** Puts off the making of sheets for a week. That it was put off, by whom and why, is the log's to keep. */
export async function postpone(ctx: Context): Promise<{ until: string }> {
  return { until: new Date(ctx.now().getTime() + WEEK).toISOString() };
}

/** Draws a new pair of sheets and says which two lines of each will be asked for. */
export async function prepare(ctx: Context): Promise<{ setId: string; asked: { sheet: SheetNumber; line: number }[] }> {
  const { setId } = ctx.keys.sheets.prepare();
  return { setId, asked: askedLines(setId) };
}

/**
 * Takes the drawn pair into force once the lines that were asked for have been typed back as they are printed. Throws
 * `rule_violated`: `recovery-line` with sheet and line of the first that differs, `recovery-not-prepared`.
 */
export async function replace(
  ctx: Context,
  {
    setId,
    typed,
  }: { readonly setId: string; readonly typed: readonly { sheet: SheetNumber; line: number; text: string }[] },
) {
  const drawn = ctx.sheets.prepared(setId);
  const wrong = askedLines(setId).filter(({ sheet, line }) => {
    const given = typed.find((one) => one.sheet === sheet && one.line === line);
    return cleanLine(given?.text ?? '') !== drawn.lines(sheet)[line - 1];
  });
  if (wrong.length > 0)
    throw ruleViolated(
      ...wrong.map(({ sheet, line }) => ({ rule: 'recovery-line', of: { sheet: String(sheet), line: String(line) } })),
    );
  const { recovery, replaced, takeEffect } = ctx.keys.sheets.replace(setId);
  ctx.afterCommit(takeEffect);
  const { issuedAt, signKey } = recovery;
  return { setId, issuedAt, replaced, recoveryKey: signKey, recoveryKeyId: keyIdOf(Buffer.from(signKey, 'base64')) };
}
