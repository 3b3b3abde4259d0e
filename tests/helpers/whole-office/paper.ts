import { join } from 'node:path';
import { drawForm } from '../office-form.ts';
import { PASSWORDS } from '../passwords.ts';
import type { Held } from './meeting.ts';
import { callCorrections } from './minutes.ts';
import type { Walk } from './walk.ts';

/** Minutes, redaction, exports and the log; then the office from outside. Ends signed in as staff. */
export async function callPaper(walk: Walk, { meetingId, itemId, caseId, organizationId }: Held): Promise<void> {
  const { api, as, mark, test } = walk;
  const draft = await api.minutes.draft({ meetingId });
  const blockId = `discussion:${itemId}`;
  const typed = draft.blocks.find((block) => block.id === blockId)?.text ?? '';
  const quoted = mark('清書');
  const text = `${typed}\n${quoted}`;
  await api.minutes.saveBlock({ id: draft.id, blockId, text, revision: draft.revision });
  const revision = await callCorrections(walk, draft, { blockId, quoted, organizationId });
  await as('chair');
  await api.minutes.approve({ id: draft.id, revision, unlinkedReason: mark('残す理由') });
  await as('staff');
  await redact(walk, meetingId, blockId, text.length);
  const file = (name: string) => ({ meetingId, path: join(test.folder, name), purpose: mark('提供の目的') });
  await api.export.minutes({ ...file('minutes.docx'), format: 'docx' });
  const form = await api.officeForm.upload({
    name: mark('様式'),
    content: Buffer.from(await drawForm()).toString('base64'),
  });
  await api.officeForm.list({});
  await api.export.formTrial({ path: join(test.folder, 'trial.docx'), purpose: mark('試す目的') });
  await api.officeForm.retire({ id: form.id });
  const { version } = await api.phrase.list({});
  await api.phrase.change({ phrases: [{ name: mark('定型文の名前'), text: mark('定型文') }], version });
  await api.export.minutesExtract({ ...file('extract.docx'), caseId, format: 'docx' });
  await api.export.actionSheet({ ...file('sheet.docx'), format: 'docx' });
  const { rounds } = await api.correction.list({ meetingId });
  await api.export.correctionAnswers({ ...file('answers.docx'), roundId: rounds[0]?.id ?? '', format: 'docx' });
  await api.export.redactedMinutes({ ...file('redacted.docx'), format: 'docx' });
  await api.redaction.copies({ meetingId });
  await api.export.withheldList(file('withheld.xlsx'));
  await api.export.disclosures(file('disclosures.xlsx'));
  await api.export.auditBundle({ path: join(test.folder, 'bundle.jsonl'), purpose: mark('監査の目的') });
  await api.audit.list({ filter: { events: ['meeting.opened'], meetingIds: [meetingId] } });
  await api.audit.verify({});
  await api.access.lock({});
  await api.audit.inspect({ loginName: 'auditor', password: PASSWORDS.auditor });
  await api.office.examine({});
  await as('staff');
}

async function redact({ api, as, mark }: Walk, meetingId: string, blockId: string, length: number): Promise<void> {
  const begun = await api.redaction.begin({ meetingId });
  const { id } = begun;
  const stretch = { id, blockId, start: length - 3, end: length - 1, ground: 'ND-IND', isForAll: false };
  await api.redaction.add({ ...stretch, reason: mark('追加理由') });
  await api.redaction.undo({ id });
  await api.redaction.setPolicy({ id, policy: begun.policy, isStandard: true });
  const phone = begun.spans.find((span) => span.source !== 'guess');
  if (!phone) throw new Error('nothing was proposed');
  await api.redaction.adjust({ id, spanId: phone.id, start: phone.start, end: phone.end });
  for (const span of begun.spans)
    await api.redaction.decide({
      id,
      spanId: span.id,
      decision: span.id === phone.id ? 'removed' : 'kept',
      ground: 'ND-IND',
      reason: mark('判断理由'),
      isForAll: false,
    });
  await api.redaction.earlier({ id });
  await api.redaction.takeEarlier({ id, spanIds: [phone.id] });
  await api.redaction.warnings({ id });
  const { review } = await api.redaction.get({ meetingId });
  await api.redaction.acknowledge({ id, revision: review?.revision ?? 0, reason: mark('確認の理由') });
  const seen = { id, revision: review?.revision ?? 0 };
  await api.redaction.complete(seen);
  await as('chair');
  await api.redaction.sendBack({ ...seen, reason: mark('差し戻しの理由') });
  const again = { id, revision: seen.revision + 1 };
  await api.redaction.complete(again);
  await as('staff');
  await api.redaction.acknowledge({ ...again, reason: mark('確認の理由') });
  await api.redaction.approve(again);
  const { revision } = await api.redaction.reopen({ id });
  await api.redaction.complete({ id, revision });
  await as('chair');
  await api.redaction.acknowledge({ id, revision, reason: mark('確認の理由') });
  await api.redaction.approve({ id, revision });
  await as('staff');
}
