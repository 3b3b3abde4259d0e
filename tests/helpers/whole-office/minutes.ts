import type { Minutes } from '../../../src-main/contract/minutes.ts';
import type { Walk } from './walk.ts';

/** Links sentences by hand and holds one correction round; gives the revision to approve. */
export async function callCorrections(
  { api, mark }: Walk,
  draft: Pick<Minutes, 'id' | 'meetingId'>,
  on: { readonly blockId: string; readonly quoted: string; readonly organizationId: string },
): Promise<number> {
  const { meetingId } = draft;
  const { statements } = await api.minutes.statements({ meetingId });
  const sentence = statements.find(({ blockId }) => blockId === on.blockId)?.text ?? '';
  await api.minutes.link({ id: draft.id, blockId: on.blockId, sentence, recordId: null });
  await api.minutes.unlink({ id: draft.id, blockId: on.blockId, sentence });
  const asked = { meetingId, organizationIds: [on.organizationId], dueOn: '2099-12-31' };
  const first = (await api.correction.open(asked)).rounds[0]?.id ?? '';
  const { organizationId } = on;
  await api.correction.answer({ roundId: first, organizationId, receivedOn: '2026-09-01', medium: 'phone' });
  await api.correction.close({ id: first });
  const roundId = (await api.correction.open(asked)).rounds[0]?.id ?? '';
  const entered = await api.correction.enter({
    roundId,
    organizationId,
    blockId: on.blockId,
    quoted: on.quoted,
    proposed: `${on.quoted}${mark('訂正案')}`,
    remark: mark('訂正の備考'),
    receivedOn: '2026-09-01',
    medium: 'paper',
  });
  const id = entered.rounds[0]?.corrections[0]?.id ?? '';
  await api.correction.decide({ id, outcome: 'refused', reason: mark('見送る理由') });
  await api.correction.close({ id: roundId });
  await api.correction.list({ meetingId });
  return (await api.minutes.get({ meetingId })).minutes?.revision ?? 0;
}

/** Begins the next version; ends signed in as staff. */
export async function callReopening({ api, as, mark }: Walk, meetingId: string): Promise<void> {
  await as('chair');
  await api.minutes.reopen({ meetingId, reason: mark('再開の理由') });
  await as('staff');
}
