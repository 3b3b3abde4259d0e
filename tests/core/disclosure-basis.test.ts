import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { type Stage, setStage, telling } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
});
afterAll(() => office.close());

it('what is no sign of a legal basis is refused by its field, and is not quoted', async () => {
  const refused = office.api.disclosure.record(telling(stage, { legalBasis: ['髙﨑 𠮷次\nの件'] }));
  await expect(refused).rejects.toMatchObject({ code: 'invalid_input' });
  expect(JSON.stringify(await refused.catch((error: unknown) => error))).not.toContain('髙﨑');
});
