import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { isSecondPerson, isSignedByTwo, lastSignedBy } from '../../src-main/core/redaction/rules.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

const MISSED = '鵜木のおばさん';
const TEXT = `髙﨑 𠮷次さん（090-0000-4521）の件。
${MISSED}が毎朝声をかけている。`;

let office: TestCore;
let stage: Stage;
let review: RedactionReview;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await approveMinutes(stage, TEXT);
  review = await office.api.redaction.begin({ meetingId: stage.meeting.id });
  for (const { id: spanId, source } of review.spans)
    review = await office.api.redaction.decide({
      id: review.id,
      spanId,
      decision: source === 'guess' ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
});
afterAll(() => office.close());

const seen = () => ({ id: review.id, revision: review.revision });
const pathOf = (name: string) => join(office.folder, name);
const exported = (name: string) =>
  office.api.export.redactedMinutes({
    meetingId: stage.meeting.id,
    format: 'docx',
    path: pathOf(name),
    purpose: '公表',
  });
const approvals = async () => (await office.api.office.today({})).approvals.length;

describe('二人の署名 (Must show 6)', () => {
  it('the first signature alone lets nothing out, and the same account cannot give the second', async () => {
    review = await office.api.redaction.complete(seen());
    expect(review).toMatchObject({ state: 'requested', mayApprove: false });
    expect(await approvals()).toBe(0);
    expect(await rulesRefusing(exported('a.docx'))).toEqual(['redaction-awaits-second-person']);
    expect(await rulesRefusing(office.api.redaction.approve(seen()))).toEqual(['redaction-approved-by-same-account']);
  });

  it('the second person sees it waiting, finds a missed name and adds it: the first one’s export stays refused', async () => {
    await office.as('chair');
    expect(await approvals()).toBe(1);
    review = (await office.api.redaction.get({ meetingId: stage.meeting.id })).review ?? review;
    expect(review.mayApprove).toBe(true);
    const from = await logSize(office);
    const start = TEXT.indexOf(MISSED);
    review = await office.api.redaction.add({
      id: review.id,
      blockId: `discussion:${stage.items.case}`,
      start,
      end: start + MISSED.length,
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
    expect(review).toMatchObject({ state: 'open', mayApprove: false });
    expect((await entriesOf(office, from)).map(({ type, detail }) => [type, detail['state']])).toEqual([
      ['redaction.added', 'open'],
    ]);
    await office.as('staff');
    expect(await rulesRefusing(exported('b.docx'))).toEqual(['redaction-not-completed']);
    expect(await rulesRefusing(office.api.redaction.approve(seen()))).toEqual(['redaction-not-requested']);
    expect(existsSync(pathOf('b.docx'))).toBe(false);
  });

  it('what changed since the first one signed is exactly what the second one added', async () => {
    const found = (await office.api.redaction.get({ meetingId: stage.meeting.id })).review as RedactionReview;
    expect(found.spans.filter((span) => span.changedIn > found.lastSigned).map((span) => span.text)).toEqual([MISSED]);
  });

  it('whoever changed it asks, the other approves the very same revision; then the file leaves without the name', async () => {
    await office.as('chair');
    review = await office.api.redaction.complete(seen());
    expect(await rulesRefusing(exported('c.docx'))).toEqual(['redaction-awaits-second-person']);
    await office.as('staff');
    await expect(office.api.redaction.approve({ id: review.id, revision: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    review = await office.api.redaction.approve(seen());
    expect(review.state).toBe('approved');
    expect(review.signatures.filter(({ revision }) => revision === review.revision)).toHaveLength(2);
    await exported('d.docx');
    const text = (await extractText('docx', new Uint8Array(readFileSync(pathOf('d.docx')))))
      .map((part) => part.text)
      .join('\n');
    expect(text).toContain('が毎朝声をかけている。');
    expect(text).not.toContain(MISSED);
  });

  it('reopening voids both signatures; sending back gives the reason to the other and keeps it out of the facts', async () => {
    review = await office.api.redaction.reopen({ id: review.id });
    expect(await rulesRefusing(exported('e.docx'))).toEqual(['redaction-not-completed']);
    review = await office.api.redaction.complete(seen());
    await office.as('chair');
    const from = await logSize(office);
    review = await office.api.redaction.sendBack({ ...seen(), reason: '住所を確かめてください' });
    expect(review).toMatchObject({ state: 'open', returned: { reason: '住所を確かめてください' } });
    const [entry] = await entriesOf(office, from);
    expect(entry).toMatchObject({ type: 'redaction.sent-back', detail: { state: 'open' } });
    expect(JSON.stringify(entry)).not.toContain('住所');
    await office.as('staff');
    expect(await rulesRefusing(office.api.redaction.sendBack({ ...seen(), reason: 'x' }))).toEqual([
      'redaction-not-requested',
    ]);
  });

  it('undo by anyone while it waits opens it again', async () => {
    review = await office.api.redaction.complete(seen());
    await office.as('chair');
    review = await office.api.redaction.undo({ id: review.id });
    expect(review.state).toBe('open');
    await office.as('staff');
    expect(await rulesRefusing(exported('f.docx'))).toEqual(['redaction-not-completed']);
  });
});

describe('who counts as the second', () => {
  const by = (accountId: string, revision: number) => ({ accountId, revision, displayName: '', signedAt: '' });

  it('only another account on the same revision', () => {
    expect(isSecondPerson([], 3, 'b')).toBe(false);
    expect(isSecondPerson([by('a', 2)], 3, 'b')).toBe(false);
    expect(isSecondPerson([by('a', 3)], 3, 'a')).toBe(false);
    expect(isSecondPerson([by('a', 3)], 3, 'b')).toBe(true);
    expect(isSignedByTwo([by('a', 3), by('b', 2)], 3)).toBe(false);
    expect(isSignedByTwo([by('a', 3), by('a', 3)], 3)).toBe(false);
    expect(isSignedByTwo([by('a', 3), by('b', 3)], 3)).toBe(true);
  });

  it('one’s own last signature is what changes are counted from, else anyone’s', () => {
    expect(lastSignedBy([], 'a')).toBe(0);
    expect(lastSignedBy([by('b', 5), by('a', 3)], 'a')).toBe(3);
    expect(lastSignedBy([by('b', 5), by('c', 3)], 'a')).toBe(5);
  });
});
