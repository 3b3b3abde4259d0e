import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { setStage, tell } from '../helpers/stage.ts';

const OWNER = { loginName: 'kansa', displayName: '監査 花子', password: 'まつり ひぐらし つりばし ねこやなぎ 3' };
const clock = { now: () => new Date('2026-08-27T05:00:00.000Z') };
let office: TestCore;
let notebook: TestCore;
beforeAll(async () => {
  office = await openOffice('staff', clock);
  const stage = await setStage(office);
  await tell(stage);
  await tell(stage, { isSpecialCare: true, specialCareKinds: ['medical-history'] });
  notebook = startTestCore(clock);
  await notebook.api.office.foundNotebook(OWNER);
});
afterAll(async () => {
  await office.close();
  await notebook.close();
});

test('an auditor counts the same figures from a bundle as the office from its own log, organisations by name', async () => {
  const path = join(office.folder, 'bundle.jsonl');
  const here = await office.api.statistics.figures({ fiscalYear: 2026 });
  await office.api.export.auditBundle({ path, purpose: '定期監査' });
  expect(await notebook.api.statistics.years({})).toEqual([2026]);
  await notebook.api.audit.openBundle({ path });
  expect(await notebook.api.statistics.years({})).toContain(2026);
  const there = await notebook.api.statistics.figures({ fiscalYear: 2026 });
  const counted = ({ size: _size, root: _root, exports: _exports, ...rest }: typeof here) => rest;
  expect(counted(there)).toEqual(counted(here));
  expect(there).toMatchObject({ disclosures: 2, specialCare: 1 });
  expect(there.byGiver).toMatchObject([{ text: '生活支援課', count: 2 }]);
});

test('the report that is written there bears the name of the office that the bundle came from, and findings', async () => {
  const path = join(office.folder, 'report.docx');
  await notebook.api.export.annualReport({ path, purpose: '監査報告', fiscalYear: 2026 });
  const parts = await extractText('docx', new Uint8Array(readFileSync(path)));
  const text = parts.map((part) => part.text).join('\n');
  expect(text).toContain('架空市　くらし相談課');
  expect(text).toContain('監査の所見');
});
