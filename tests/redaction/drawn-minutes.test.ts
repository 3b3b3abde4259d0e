import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import { readLexicon } from '../../src-main/redaction/guess/lexicon.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';

const lexicon = readLexicon(readFileSync(new URL('../../resources/redaction/lexicon.txt', import.meta.url), 'utf8'));
const nobody = prepareRegister({ known: [] });
const spansOf = (text: string): string[] =>
  findSpans(text, nobody, lexicon).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  '14:33　福祉課から在室の14名へ　区分：基本的事項、連絡先　根拠：本人の同意による提供　同意：同意あり',
  '窓口の案内文を見直す（担当：生活支援課／期限：令和8年10月30日（金））',
  '収納の扱いを確かめる（担当：税務課／期限：令和8年11月30日（月））',
  '停水を行わない扱いを続ける（担当：水道局／期限：令和8年11月30日（月））',
  '議題2-1　個別案件 R8-014（継続）　区分：基本的事項、健康、家計、国保',
  '会議の番号　R8-D03　公開の別：非公開　定足数：招集 15名のうち 14名',
])('what the minutes say of the office names nobody: %s', (text) => {
  expect(spansOf(text)).toEqual([]);
});

test.each([
  ['案内文を見直す（担当：生活支援課 帆足沢　誠／期限：令和8年10月30日）', '帆足沢'],
  ['体調を聞く（担当：高齢者支援課 小鹿野　恵／期限：令和8年10月22日）', '小鹿野'],
  ['連絡先：服部さん', '服部'],
])('somebody named behind a section is suggested without it: %s', (text, name) => {
  const found = spansOf(text);
  expect(found.join(' ')).toContain(name);
  expect(found.join(' ')).not.toMatch(/課|局/);
});
