import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legalBasis } from '../../src-main/contract/legal-basis.ts';
import { CATALOGUE_FILES, loadCatalogue } from '../../src-main/core/legal-basis/catalogue.ts';
import { grounds, list } from '../../src-main/core/legal-basis/queries.ts';
import { basesOn, secrecyClauseOn } from '../../src-main/core/legal-basis/rules.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../resources/legal-catalogue/${name}`, import.meta.url), 'utf8');
const catalogue = loadCatalogue(read);
const articleOn = (id: string, on: string): string | undefined =>
  basesOn(catalogue, on).find((basis) => basis.id === id)?.article.ja;

describe('the catalogue follows the law by the day of the meeting', () => {
  it.each([
    ['2025-03-31', '第9条第5項', '懲役'],
    ['2025-04-01', '第9条第6項', '懲役'],
    ['2025-05-31', '第9条第6項', '懲役'],
    ['2025-06-01', '第9条第6項', '拘禁刑'],
  ])('on %s secrecy stands in %s and threatens %s', (on, article, word) => {
    const clause = secrecyClauseOn(catalogue, on, 'support-meeting');
    expect(clause?.secrecyArticle.ja).toContain(article);
    for (const text of [clause?.notice.ja, clause?.pledge.ja, clause?.lateArrival.ja]) {
      expect(text).toContain(article);
      expect(text).toContain(`1年以下の${word}又は100万円以下の罰金`);
      expect(text).not.toContain(word === '懲役' ? '拘禁刑' : '懲役');
    }
  });

  it('knows co-ordination between meetings (9条5項) only from 2025-04-01', () => {
    expect(articleOn('KON9-5', '2025-03-31')).toBeUndefined();
    expect(articleOn('KON9-5', '2025-04-01')).toContain('第9条第5項');
  });

  it('cites 8条 for recommending the scheme until 2024-04-23 and 8条2項 afterwards', () => {
    expect(articleOn('KON8-2', '2024-04-23')).toMatch(/第8条$/);
    expect(articleOn('KON8-2', '2024-04-24')).toMatch(/第8条第2項$/);
  });

  it('cites the old numbers of the privacy law before 2022-04-01', () => {
    expect(articleOn('APPI27-1-2', '2022-03-31')).toContain('第23条第1項第2号');
    expect(articleOn('APPI27-1-2', '2022-04-01')).toContain('第27条第1項第2号');
  });

  it('offers each giver only what it may rely on', () => {
    const forPublic = basesOn(catalogue, '2026-08-27', 'public-body').map((basis) => basis.id);
    const forPrivate = basesOn(catalogue, '2026-08-27', 'private-operator').map((basis) => basis.id);
    expect(forPublic).toContain('APPI69-1');
    expect(forPublic).not.toContain('APPI27-1-1');
    expect(forPrivate).toContain('APPI27-1-1');
    expect(forPrivate).not.toContain('APPI69-1');
    for (const ids of [forPublic, forPrivate])
      expect(ids).toEqual(expect.arrayContaining(['KON9-2', 'KON9-3', 'KON9-4', 'JIG6']));
  });

  it('answers both operations in the declared form', async () => {
    const listed = legalBasis.list.output.parse(await list({ catalogue }, { on: '2026-08-27', giver: 'individual' }));
    expect(listed.bases.length).toBeGreaterThan(5);
    expect(listed.secrecyClauses.map((clause) => clause.meeting).sort()).toEqual([
      'multilayered-support-meeting',
      'public-assistance-coordination',
      'support-meeting',
    ]);
    const withheld = legalBasis.grounds.output.parse(await grounds({ catalogue }, { on: '2026-08-27' }));
    expect(withheld.grounds.map((ground) => ground.id)).toEqual(
      expect.arrayContaining([
        'ND-SELF',
        'ND-IND',
        'ND-CORP',
        'ND-VOL',
        'ND-SAFE',
        'ND-DELI',
        'ND-OPS',
        'ND-LAW',
        'ND-EXIST',
      ]),
    );
  });
});

describe('a catalogue that is not as it must be is refused, with file and path', () => {
  const spoiled = (file: string, spoil: (rows: Record<string, unknown>[]) => void) => (name: string) => {
    if (name !== file) return read(name);
    const rows = JSON.parse(read(name));
    spoil(rows);
    return JSON.stringify(rows);
  };
  const file = CATALOGUE_FILES.bases[0];

  it.each<[string, (rows: Record<string, unknown>[]) => void, RegExp]>([
    [
      'a group that does not exist',
      (rows) => {
        if (rows[0]) rows[0].group = 'other';
      },
      /bases-support-meeting\.json: 0\.group/,
    ],
    [
      'a particular that nobody described',
      (rows) => {
        if (rows[0]) rows[0].particulars = ['mood'];
      },
      /KON9-3\.particulars: unknown mood/,
    ],
    [
      'the same basis twice on one day',
      (rows) => {
        if (rows[0]) rows.push(rows[0]);
      },
      /KON9-3: two texts/,
    ],
  ])('%s', (_what, spoil, message) => {
    expect(() => loadCatalogue(spoiled(file, spoil))).toThrow(message);
  });

  it('something that is not JSON', () => {
    expect(() => loadCatalogue((name) => (name === 'warnings.json' ? '{' : read(name)))).toThrow(
      /warnings\.json: \(top\)/,
    );
  });
});
