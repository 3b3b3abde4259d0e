import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { WORDS } from '../../src-main/log/word-list.ts';
import { person, supportCase } from '../helpers/blank.ts';
import type { TestCore } from '../helpers/core.ts';
import { openPrintingOffice } from '../helpers/proved-copies.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

/** Given names that are also words of a checkpoint, and of three kana: they count only where they stand alone, as they do there. */
const NAMES = WORDS.filter((word) => word.length === 3);

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openPrintingOffice();
  stage = await setStage(office);
  for (let at = 0; at < NAMES.length; at += 20) {
    const names = NAMES.slice(at, at + 20);
    const neighbours = names.map((name, index) =>
      person({ code: `P${index + 1}`, relation: '近隣', name: `柊山 ${name}` }),
    );
    await office.api.supportCase.add(supportCase(`R8-${500 + at}`, neighbours));
    await tell(stage, { content: names.map((name) => `隣の${name}さんが話した。`).join('') });
  }
});
afterAll(() => office.close());

it.each(['docx', 'pdf'] as const)(
  '%s: the person’s own copy leaves although others are named like the words of its checkpoint',
  async (format) => {
    const file = await office.api.export.subjectAccounting({
      personId: stage.household.persons[0]?.id ?? '',
      path: join(office.folder, `copy.${format}`),
      purpose: '開示請求',
      format,
      ground: 'ND-IND',
      withheld: [],
    });
    expect(file.proof.searchedFor).toBeGreaterThan(NAMES.length / 2);
    const parts = await extractText(format, new Uint8Array(readFileSync(file.path)));
    const text = parts.map((part) => part.text.replaceAll(/\s/g, '')).join('\n');
    expect(text).not.toMatch(/柊山[ぁ-ん]|隣の[ぁ-ん]/);
    expect(text).toContain('が話した。');
  },
);
