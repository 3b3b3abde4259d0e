import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src-main/core/legal-basis/catalogue.ts';
import { basesOn } from '../../../src-main/core/legal-basis/rules.ts';
import { demandedBy, inOrderOfUse, openTo } from '../../../src-renderer/disclosure/basis-order.ts';
import { ROOT } from '../../helpers/core.ts';

const catalogue = loadCatalogue((name) => readFileSync(join(ROOT, 'resources', 'legal-catalogue', name), 'utf8'));
const bases = basesOn(catalogue, '2026-10-15');
const basis = (id: string) => bases.filter((candidate) => candidate.id === id);

test('the request of the meeting has the first digit before anything was recorded', () => {
  const { favourites, others } = inOrderOfUse(openTo(bases, 'private-operator'), []);
  expect(favourites).toHaveLength(9);
  expect(favourites[0]?.id).toBe('KON9-3');
  expect(new Set([...favourites, ...others]).size).toBe(openTo(bases, 'private-operator').length);
});

test('what was used most comes first', () => {
  const used = [{ legalBasis: ['APPI27-1-1', 'KON9-3'] }, { legalBasis: ['APPI27-1-1'] }];
  const { favourites } = inOrderOfUse(openTo(bases, 'private-operator'), used);
  expect(favourites.slice(0, 2).map(({ id }) => id)).toEqual(['APPI27-1-1', 'KON9-3']);
});

test('a public body is offered its own bases and those of the hearing side, not those of private givers', () => {
  const ids = openTo(bases, 'public-body').map(({ id }) => id);
  expect(ids).toContain('APPI69-1');
  expect(ids).toContain('APPI20-2-1');
  expect(ids).not.toContain('APPI27-1-1');
});

test('each particular is asked for once, and the linked request counts as given', () => {
  const chosen = [...basis('APPI69-2-3'), ...basis('APPI69-2-2')];
  expect(demandedBy(chosen, false)).toEqual(['statutoryTask', 'reasonableGrounds', 'proviso']);
  expect(demandedBy(basis('KON9-3'), false)).toEqual(['request']);
  expect(demandedBy(basis('KON9-3'), true)).toEqual([]);
});

test('the statute is not asked for where the statute itself was chosen', () => {
  expect(demandedBy(basis('APPI69-1'), true)).toEqual(['statute']);
  expect(demandedBy([...basis('APPI69-1'), ...basis('KON9-3')], true)).toEqual([]);
});
