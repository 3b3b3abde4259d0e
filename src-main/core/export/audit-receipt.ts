import { ruleViolated } from '../../contract/error.ts';
import type { AuditReceipt } from '../../documents/receipt-model.ts';
import { groupsOf } from '../../log/print-groups.ts';
import type { ReadContext } from '../context.ts';
import { localDate, localTime } from '../local-time.ts';
import { japaneseDate } from '../minutes/words.ts';
import { currentSettings } from '../office/queries.ts';
import { printedCheckpoint } from './printed-checkpoint.ts';

const HOW_TO = [
  '記録簿の「検証と控え」で「紙の控えを使う」を選び、件数と照合値（またはQRコードの文字列）を入れて検証します。',
  '一致すれば、この控えの時点までの記録は、書き換え・削除・差し替えを受けていません。',
  '電話などで確かめるときは、合い言葉を読み合わせます。',
  'この控えより後の記録は、次の控えで確かめます。',
];

/** 検証の控え: of the account's own last verification; refused (`verify-first`) where there is none. */
export async function receiptOf(ctx: ReadContext, statement: string): Promise<AuditReceipt> {
  const verified = await ctx.trx
    .selectFrom('auditVerification')
    .selectAll()
    .where('origin', '=', ctx.origin)
    .where('accountId', '=', ctx.actor.accountId)
    .executeTakeFirst();
  const { size = 0, root = '' } = verified ?? {};
  const checkpoint = printedCheckpoint({ origin: ctx.origin, size, root }, new Date(verified?.at ?? ctx.now()));
  if (!verified || !checkpoint) throw ruleViolated({ rule: 'verify-first' });
  const isSound = verified.isSound === 1;
  const earlier = await earlierVisit(ctx, size);
  const { municipality, officeName } = ctx.reviewed ? { municipality: '', officeName: '' } : await currentSettings(ctx);
  return {
    title: '検証の控え',
    office: ctx.reviewed?.officeName ?? `${municipality}　${officeName}`,
    marking: '監査用',
    auditor: ctx.actor.displayName,
    at: moment(verified.at),
    verdict: {
      isSound,
      sentence: isSound
        ? `記録 0〜${size - 1}（${size}件）は連続しており、照合値と署名がすべて一致しました。`
        : '記録簿に一致しない点が見つかりました。',
      details: [
        earlier
          ? `前に表明した時点（${earlier.size}件）の照合値とも比べられます。`
          : '前回の表明はありません。この控えが、次に照らし合わせるための最初の控えになります。',
      ],
    },
    checkpoint,
    earlier,
    statement,
    signature: await signatureOf(ctx, size),
    howTo: HOW_TO,
    language: 'ja',
  };
}

/** What the same log was attested at before. */
async function earlierVisit(ctx: ReadContext, size: number): Promise<AuditReceipt['earlier']> {
  const before = await ctx.trx
    .selectFrom('auditAttestation')
    .select(['size', 'root', 'at'])
    .where('origin', '=', ctx.origin)
    .where('size', '<', size)
    .orderBy('size', 'desc')
    .executeTakeFirst();
  return before
    ? { source: `監査の表明（${moment(before.at)}）`, size: before.size, rootGroups: groupsOf(before.root) }
    : null;
}

/** The signature of the entry by which the auditor attested this size; none before that was done. */
async function signatureOf(ctx: ReadContext, size: number): Promise<AuditReceipt['signature']> {
  const rows = await ctx.trx
    .selectFrom('auditEntry')
    .select('leaf')
    .where('type', '=', 'audit.attested')
    .where('actor', '=', ctx.actor.accountId)
    .orderBy('seq', 'desc')
    .limit(20)
    .execute();
  for (const { leaf } of rows) {
    const { entry, sig } = JSON.parse(leaf) as { entry: { keyId: string; detail: { size?: number } }; sig: string };
    if (entry.detail.size === size) return { keyId: entry.keyId, value: sig };
  }
  return null;
}

const moment = (at: string): string => `${japaneseDate(localDate(new Date(at)))}${localTime(new Date(at))}`;
