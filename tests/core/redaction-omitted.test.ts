import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { visibleText } from '../../src-main/documents/visible-text.ts';
import { tasuki } from '../command-line/run.ts';
import type { TestCore } from '../helpers/core.ts';
import { COPY_FORMATS, type CopyFormat, openPrintingOffice, proofAt, verdicts } from '../helpers/proved-copies.ts';
import { approveMinutes, type Stage, setStage, signByTwo, tell } from '../helpers/stage.ts';

const TEXT = '髙﨑 𠮷次さん（電話090-0000-4521）の件。\n長男の髙﨑 葛󠄀一さんが同居している。';
const CLAUSE = 'ND-IND　生活困窮者自立支援法第9条第6項（秘密保持）に基づく共有の範囲の限定';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openPrintingOffice();
  stage = await setStage(office);
  const meetingId = stage.meeting.id;
  const on = { meetingId, agendaItemId: stage.items.case, caseId: stage.household.id };
  const { power, doctor } = stage.members;
  await office.api.attendance.recuse({
    meetingId,
    memberId: power.id,
    agendaItemId: stage.items.case,
    reason: '契約の当事者',
  });
  await office.api.attendance.leave({ meetingId, memberId: doctor.id, at: '13:35' });
  const { chair, recorder, contractor } = stage.members;
  await tell(stage, { recipientIds: [chair.id, recorder.id, contractor.id] });
  await office.api.action.decide({ ...on, text: '見守りを続ける。', dissent: '' });
  await office.api.action.assign({
    ...on,
    text: '週に一度訪ねる',
    ownerOrganizationId: stage.organizations.contractor.id,
    ownerId: contractor.id,
    supportIds: [],
    dueOn: '2026-09-30',
  });
  await approveMinutes(stage, TEXT);
});
afterAll(() => office.close());

const target = (body: 'power' | 'hospital' | 'contractor') => ({
  meetingId: stage.meeting.id,
  audience: 'organization' as const,
  recipientId: stage.organizations[body].id,
});

/** Hides what is certain, keeps what is guessed, and has two people sign. */
async function reviewed(body: 'power' | 'hospital' | 'contractor') {
  let review = await office.api.redaction.begin(target(body));
  for (const span of review.spans.filter(({ decision }) => decision === 'undecided'))
    review = await office.api.redaction.decide({
      id: review.id,
      spanId: span.id,
      decision: span.source === 'guess' ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '一般の語',
      isForAll: false,
    });
  return signByTwo(office, review);
}
async function released(body: 'power' | 'hospital' | 'contractor', format: CopyFormat) {
  const path = join(office.folder, `${body}.${format}`);
  const file = await office.api.export.redactedMinutes({ ...target(body), format, path, purpose: '機関への配付' });
  const seen = await visibleText(format, new Uint8Array(readFileSync(path)));
  return { file, path, text: (seen?.pages.join('') ?? '').replace(/\s/g, '') };
}

describe('an item left out of an organisation’s copy (issue 4: policies per audience, verifiable redaction)', () => {
  beforeAll(async () => {
    await reviewed('power');
    await reviewed('hospital');
  });

  it.each(COPY_FORMATS)(
    '%s: one mark with ground and clause where the item stood, one in the sheet, and both verifiers accept the proof',
    async (format) => {
      const { file, path, text } = await released('power', format);
      const mark = `（この機関が除斥された議題のため、この写しから除きました）［${CLAUSE}］`.replace(/\s/g, '');
      expect(text.split(mark)).toHaveLength(3);
      expect(text.split(`議題2${mark}`)).toHaveLength(2);
      expect(file.proof.marks).toBe(2);
      for (const hidden of ['同居', '髙﨑', '見守り', '訪ねる', '情報共有', '個別案件（', '■■■［ND'])
        expect(text, hidden).not.toContain(hidden);
      expect(text).toContain('開会');
      expect(file.noProof).toBeNull();
      const { own, second } = await verdicts(path, format);
      expect(own).toMatchObject({ ok: true, problems: [], marks: 2, isFileCompared: true });
      expect(second).toMatchObject({ ok: true, problems: [], marks: 2, compared: true });
      for (const hidden of ['同居', '見守り', '訪ねる', 'disclosures', '"decisions"'])
        expect(proofAt(path), hidden).not.toContain(hidden);
    },
  );

  it('an organisation that had left is told so, and the command line says what is missing', async () => {
    const { path, text } = await released('hospital', 'txt');
    expect(text).toContain('この機関が出席していない議題のため');
    expect((await verdicts(path, 'txt')).second).toMatchObject({ ok: true, marks: 2 });
    const run = await tasuki(['verify', path]);
    expect(run.exit, run.out).toBe(0);
    expect(run.out).toContain('欠けているのは印のある');
  });

  it('the list of grounds has one line for each mark', async () => {
    const file = await office.api.export.withheldList({
      ...target('power'),
      path: join(office.folder, 'list.xlsx'),
      purpose: '機関への配付',
    });
    expect(file.proof.marks).toBe(2);
    const cells = (await extractText('xlsx', new Uint8Array(readFileSync(file.path))))
      .map(({ text }) => text)
      .join('\n');
    expect(cells).toContain('決定・取組の一覧');
    expect(cells).toContain('議題 2');
    expect(cells).not.toContain('見守り');
  });

  it('the organisation that heard it gets the item, with a proof of its own', async () => {
    await reviewed('contractor');
    const { file, path, text } = await released('contractor', 'docx');
    expect(text).toContain('同居');
    expect(text).not.toContain('0000-4521');
    const { own, second } = await verdicts(path, 'docx');
    expect(own).toMatchObject({ ok: true, marks: file.proof.marks });
    expect(second).toMatchObject({ ok: true, marks: file.proof.marks, compared: true });
  });
});
