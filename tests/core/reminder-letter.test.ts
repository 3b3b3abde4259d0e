import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { type FollowedOffice, openFollowed } from '../helpers/followed.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';

let followed: FollowedOffice;
beforeAll(async () => {
  followed = await openFollowed();
});
afterAll(() => followed.office.close());

const write = (name: string, organizationId: string) =>
  followed.office.api.export.reminderLetter({
    path: join(followed.office.folder, name),
    purpose: '郵送',
    organizationId,
  });

it('an organisation with nothing due gets no letter', async () => {
  followed.at('2026-08-28');
  expect(await rulesRefusing(write('none.docx', followed.stage.organizations.city.id))).toEqual([
    'letter-without-actions',
  ]);
});

it('the letter tells what is due by case number; an action that names someone is told without its words', async () => {
  followed.at('2026-09-15');
  const { visit } = followed.actions;
  await followed.change(visit.id, { text: '髙﨑さん宅を訪ねる' });
  const from = await logSize(followed.office);
  const file = await write('letter.docx', followed.stage.organizations.city.id);
  const parts = await extractText('docx', new Uint8Array(readFileSync(file.path)));
  const words = parts.map(({ text }) => text).join('\n');
  for (const told of ['架空市 生活支援課', 'R8-901', 'R8-S90', '令和8年9月10日', '5日超過'])
    expect(words).toContain(told);
  for (const hidden of ['髙﨑', '高崎', '𠮷次', '訪ねる', '窓口 三郎']) expect(words).not.toContain(hidden);
  expect(file.proof.searchedFor).toBeGreaterThan(0);
  const [entry] = await entriesOf(followed.office, from);
  expect(entry).toMatchObject({
    type: 'export.reminder-letter',
    recipients: [followed.stage.organizations.city.id],
    detail: { sha256: file.sha256 },
  });
});

it('an action without a name is told in its own words', async () => {
  const file = await write('power.docx', followed.stage.organizations.power.id);
  const parts = await extractText('docx', new Uint8Array(readFileSync(file.path)));
  expect(parts.map(({ text }) => text).join('\n')).toContain('支払の相談を受ける');
});
