import type { AuditEntryRow, Verification } from '../../contract/audit.ts';
import type { ReadContext } from '../context.ts';
import { statedHead } from './records.ts';
import { verifyOffice } from './verify-office.ts';

/** 監査記録, newest first; identifiers become numbers and names of staff, content stays sealed. */
export async function list(
  ctx: ReadContext,
  input: {
    readonly before: number | null;
    readonly limit: number;
    readonly event: string;
    readonly meetingId: string | null;
    readonly onlyRefusals: boolean;
  },
): Promise<{ entries: AuditEntryRow[]; size: number; events: string[] }> {
  let query = ctx.trx
    .selectFrom('auditEntry')
    .leftJoin('account', 'account.id', 'auditEntry.actor')
    .leftJoin('supportCase', 'supportCase.id', 'auditEntry.caseRef')
    .leftJoin('meeting', 'meeting.id', 'auditEntry.meetingRef')
    .select([
      'auditEntry.seq',
      'auditEntry.leaf',
      'auditEntry.leafHash',
      'account.displayName',
      'supportCase.caseNumber',
      'meeting.number',
    ])
    .orderBy('auditEntry.seq', 'desc')
    .limit(input.limit);
  if (input.before !== null) query = query.where('auditEntry.seq', '<', input.before);
  if (input.event !== '') query = query.where('auditEntry.type', '=', input.event);
  if (input.meetingId !== null) query = query.where('auditEntry.meetingRef', '=', input.meetingId);
  if (input.onlyRefusals)
    query = query.where('auditEntry.type', 'in', [
      'call.refused',
      'access.sign-in-failed',
      'export.withdrawn',
      'disclosure.overridden',
    ]);
  const rows = await query.execute();
  const events = await ctx.trx.selectFrom('auditEntry').select('type').distinct().orderBy('type').execute();
  return {
    entries: rows.map((row) => {
      const { entry } = JSON.parse(row.leaf) as {
        entry: {
          ts: string;
          type: string;
          role: string | null;
          subject: string | null;
          recipients: string[];
          legalBasis: string[];
          fields: string[];
          detail: Record<string, unknown>;
        };
      };
      return {
        seq: row.seq,
        at: entry.ts,
        event: entry.type,
        actorName: row.displayName ?? '',
        role: entry.role ?? '',
        subject: entry.subject,
        caseNumber: row.caseNumber,
        meetingNumber: row.number,
        recipients: entry.recipients.length,
        legalBasis: entry.legalBasis,
        fields: entry.fields,
        detail: entry.detail,
        leafHash: row.leafHash,
      };
    }),
    size: (await statedHead(ctx))?.size ?? 0,
    events: events.map((row) => row.type),
  };
}

/** 検証 of the open office. */
export function verify(ctx: ReadContext): Promise<Verification> {
  return verifyOffice(ctx, (done, total) => ctx.progress({ step: 'verify', done, total }));
}
