import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError, ERROR_CODES } from '../../../src-main/contract/error.ts';
import { codeText } from '../../../src-renderer/text/code-text.ts';
import { errorInWords, ruleText } from '../../../src-renderer/text/error-text.ts';
import { i18n } from '../../../src-renderer/text/language.ts';

const CORE = join(import.meta.dirname, '../../../src-main/core');

/** Identifiers that the core may give as `rule`, as they stand in its source. */
function rulesInCore(): string[] {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) => {
    const code = readFileSync(join(CORE, name), 'utf8');
    return [...code.matchAll(/(?:\brule: |\brefuse\(|\bsaid\()'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  });
  return [...new Set(found)].sort();
}

afterEach(async () => {
  await i18n.changeLanguage('ja');
});

describe('every refusal is put into words that say what to do (house §7, ux §5)', () => {
  it.each(ERROR_CODES)('%s has a sentence in both languages', async (code) => {
    const ja = errorInWords(new AppError(code));
    await i18n.changeLanguage('en');
    const en = errorInWords(new AppError(code));
    expect(ja.title).toMatch(/。$/);
    expect(en.title).toMatch(/^[A-Z].*\.$/);
    expect(en.title).not.toBe(ja.title);
  });

  it('names every rule of the core in both languages', async () => {
    const rules = rulesInCore();
    expect(rules.length).toBeGreaterThan(50);
    for (const language of ['ja', 'en']) {
      await i18n.changeLanguage(language);
      expect(rules.filter((rule) => codeText('rules', rule) === null)).toEqual([]);
    }
  });

  it('fills what the rule names', () => {
    expect(ruleText({ rule: 'recipient-without-pledge', of: { member: 'M07', pledge: 'missing' } })).toContain('M07');
  });

  it('names an unknown rule plainly instead of swallowing it', () => {
    expect(ruleText({ rule: 'brand-new-rule', of: {} })).toContain('brand-new-rule');
  });

  it('gives the incident number of a bug and no cause', () => {
    const words = errorInWords(new Error('secret detail'));
    expect(JSON.stringify(words)).not.toContain('secret detail');
    expect(errorInWords(new AppError('internal', { incident: 'A-17' })).details.join()).toContain('A-17');
  });

  it('points a field error at its field', () => {
    const words = errorInWords(
      new AppError('invalid_input', { issues: [{ path: ['persons', 0, 'name'], code: 'too_small' }] }),
    );
    expect(words.fields).toEqual([{ path: 'persons.0.name', code: 'too_small' }]);
  });
});
