import { describe, expect, it } from 'vitest';
import { giverKindOf, giverTraitsOf } from '../../src-main/core/legal-basis/giver.ts';
import { findMyNumbers } from '../../src-main/core/legal-basis/my-number.ts';

describe('My Number is found by its check digit', () => {
  it.each([
    '123456789018',
    '1234 5678 9018',
    '１２３４－５６７８－９０１８',
    '個番 12-345-678-9018',
    'マイナンバーは123 456 789 018です',
  ])('%s', (text) => {
    expect(findMyNumbers(`控え（${text}）`)).toHaveLength(1);
  });
  it.each(['123456789012', '0123456789018', '0968-00-1101 0968', '2026-08-27 1530', '080-0000-4127'])(
    'not %s',
    (text) => {
      expect(findMyNumbers(text)).toEqual([]);
    },
  );
  it('tells where it stands', () => {
    const text = '写し 1234 5678 9018 →返却';
    expect(findMyNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1234 5678 9018']);
  });
});

describe('the chapter of the privacy law is judged from the words of the office', () => {
  it.each([
    [
      { name: '港南市税務課', kind: '市の課', legalForm: '地方公共団体', secrecyNote: '地方税法第22条' },
      'public-body',
      ['tax-office'],
    ],
    [
      { name: '港南市民病院', kind: '病院', legalForm: '地方独立行政法人', secrecyNote: '' },
      'private-operator',
      ['medical'],
    ],
    [
      {
        name: '自立相談支援センターともしび',
        kind: '自立相談支援機関',
        legalForm: '社会福祉法人(委託)',
        secrecyNote: '',
      },
      'contractor',
      ['contractor'],
    ],
    [
      { name: '港南電力送配電㈱', kind: '電気(送配電)', legalForm: '株式会社', secrecyNote: '' },
      'private-operator',
      ['grid-operator'],
    ],
    [{ name: '港南警察署', kind: '警察', legalForm: '都道府県の機関', secrecyNote: '' }, 'public-body', ['police']],
    [
      { name: '民生委員・児童委員', kind: '民生委員', legalForm: '', secrecyNote: '民生委員法第15条' },
      'individual',
      ['welfare-commissioner'],
    ],
  ] as const)('%j', (organization, kind, traits) => {
    expect(giverKindOf(organization)).toBe(kind);
    expect(giverTraitsOf(organization)).toEqual(traits);
  });
});
