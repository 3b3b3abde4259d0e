import type { Held } from './meeting.ts';
import type { Walk } from './walk.ts';

/** Who is in charge of what, for whom accounts stand, and an emergency access. Ends signed in as staff. */
export async function callNeedToKnow(walk: Walk, { caseId }: Held): Promise<void> {
  const { api, as, mark } = walk;
  await as('admin');
  const { version } = await api.needToKnow.rules({});
  await api.needToKnow.setStaffScope({ staffScope: 'all-cases', version, reason: mark('担当の範囲の理由') });
  const [seat] = await api.needToKnow.seats({});
  await api.needToKnow.seat({ accountId: seat?.accountId ?? '', memberId: null });
  await as('auditor');
  await api.access.breakGlass({ caseId, meetingId: null, reason: mark('緊急アクセスの理由を書く') });
  await api.access.glass({});
  await api.supportCase.reveal({ id: caseId, purpose: mark('閲覧目的') });
  await api.access.endGlass({});
  await api.access.glasses({});
  await as('staff');
  await api.access.allowProjection({ minutes: 60 });
  await api.access.projection({});
  await api.access.endProjection({});
  await api.needToKnow.preview({ as: 'auditor', caseId, meetingId: null });
  const { staff } = await api.needToKnow.inCharge({ caseId });
  await api.needToKnow.assign({ caseId, accountIds: staff.slice(0, 1).map(({ accountId }) => accountId) });
}
