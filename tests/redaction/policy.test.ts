import { describe, expect, it } from 'vitest';
import { POLICY_KINDS, type PolicyKind, RedactionPolicy } from '../../src-main/contract/redaction-policy.ts';
import { generalised } from '../../src-main/redaction/policy/generalise.ts';
import { DEFAULT_POLICIES, KIND_LABELS, kindOf } from '../../src-main/redaction/policy/kinds.ts';
import { lettersFor, lettersIn, personLabel } from '../../src-main/redaction/policy/pseudonyms.ts';
import { type HiddenStretch, type Showing, shownWords } from '../../src-main/redaction/policy/shown.ts';

describe('一般化', () => {
  it.each<readonly [PolicyKind, string, string | null]>([
    ['age', '47歳', '40代'],
    ['age', '（４７）', '40代'],
    ['age', '四十七歳', '40代'],
    ['age', '8歳', '10歳未満'],
    ['age', '96才', '90歳以上'],
    ['age', '年齢不詳', null],
    ['birth-date', '昭和19年3月5日', '1944年3月'],
    ['birth-date', '1944/3/5生まれ', '1944年3月'],
    ['birth-date', '3月5日', null],
    ['address', '架空市標原町2丁目14番7号', '架空市'],
    ['address', '架空県架空市標原町2-14', '架空市'],
    ['address', '標原町二丁目', '標原町'],
    ['address', '2丁目14番', null],
    ['facility', 'かくう中央病院', '医療機関'],
    ['facility', 'グループホームかくう', '施設'],
    ['school', '架空東中学校', '中学校'],
    ['school', '架空第二小', '小学校'],
    ['workplace', 'スーパー架空屋', '勤務先'],
    ['amount', '３万８千円', '1万円以上5万円未満'],
    ['amount', '8,000円', '1万円未満'],
    ['amount', '120万円', '100万円以上'],
    ['number', '090-0000-4521', null],
    ['person', '架空 太郎', null],
  ])('%s %s → %s', (kind, text, wider) => {
    expect(generalised(kind, text)).toBe(wider);
  });
});

describe('仮名', () => {
  const who = (key: string, ...initials: string[]) => ({ key, initials });

  it('gives the same letter to the same person, in the order of appearance, each letter once', () => {
    const letters = lettersFor([who('a'), who('b'), who('a'), who('c')], 'seed', new Set());
    expect(letters.size).toBe(3);
    expect(new Set(letters.values()).size).toBe(3);
  });

  it('differs between documents, so that two copies cannot be laid side by side', () => {
    const inOrder = Array.from({ length: 8 }, (_, at) => who(`${at}`));
    const of = (seed: string) => [...lettersFor(inOrder, seed, new Set()).values()].join('');
    expect(new Set(Array.from({ length: 20 }, (_, at) => of(`seed ${at}`))).size).toBe(20);
    expect(of('same')).toBe(of('same'));
  });

  it('never gives a real initial, nor a letter that the text uses', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const letters = lettersFor([who('a', 't', 'y'), who('b', 'K')], String(seed), new Set(['Q']));
      expect('TYQ').not.toContain(letters.get('a'));
      expect('KQ').not.toContain(letters.get('b'));
    }
  });

  it('goes on with pairs when the letters are used up', () => {
    const many = lettersFor(
      Array.from({ length: 60 }, (_, at) => who(`${at}`)),
      's',
      new Set(),
    );
    expect(new Set(many.values()).size).toBe(60);
    expect([...many.values()].filter((label) => label.length === 2)).toHaveLength(34);
  });

  it('sees the letters that a text uses for somebody, in any width', () => {
    expect([...lettersIn('Ｋ氏とA社、NPOのT.')].sort()).toEqual(['A', 'K', 'T']);
  });

  it.each([
    ['', '', 'が来た', 'Aさん'],
    ['', '', 'さんが来た', 'A'],
    ['本人', '', '', 'Aさん'],
    ['母', '', 'が', '母A'],
    ['母', '母の', 'が', 'Aさん'],
    ['長男', '', 'さん', '子A'],
  ])('relation %s, before %s, after %s: %s', (relation, before, after, label) => {
    expect(personLabel('A', relation, before, after)).toBe(label);
  });
});

describe('伏せた所に出す語', () => {
  const text = '架空町の髙野さんと母の髙野ヨネ。ヨネは47歳、架空町2丁目。';
  const stretch = (id: string, word: string, type: string, entity = '', from = 0): HiddenStretch => {
    const start = text.indexOf(word, from);
    return { id, blockId: 'b', start, end: start + word.length, text: word, type, entity };
  };
  const showing = (changes: Partial<Record<PolicyKind, 'label' | 'pseudonym' | 'generalise'>>): Showing => ({
    blocks: [{ id: 'b', text }],
    policy: { ...DEFAULT_POLICIES.publication, ...changes },
    seed: 'seed',
    persons: new Map([['p2', { relation: '母', kana: 'たかの よね', romaji: '' }]]),
  });
  const hidden = [
    stretch('1', '髙野', 'person', 'p1'),
    stretch('2', '髙野ヨネ', 'person', 'p2'),
    stretch('3', 'ヨネ', 'kana', 'p2', text.indexOf('ヨネは')),
    stretch('4', '47歳', 'age'),
    stretch('5', '架空町2丁目', 'address'),
  ];

  it('is nothing but the fixed mark by default', () => {
    expect(shownWords(hidden, showing({})).size).toBe(0);
  });

  it('is one label over all names of a person, with the relation said once', () => {
    const words = shownWords(hidden, showing({ person: 'pseudonym' }));
    const letter = words.get('2')?.replace('さん', '');
    expect(words.get('2')).toMatch(/^[A-Z]さん$/);
    expect(words.get('3')).toBe(`母${letter}`);
    expect(words.get('1')).toMatch(/^[A-Z]$/);
    expect(words.get('1')).not.toBe(letter);
    expect('TY').not.toContain(letter);
  });

  it('falls back to the mark where the wider word contains what is hidden itself', () => {
    const wide = showing({ address: 'generalise', age: 'generalise' });
    expect([...shownWords(hidden, wide)]).toEqual([
      ['4', '40代'],
      ['5', '架空町'],
    ]);
    const townHidden = [...hidden, stretch('6', '架空町', 'reviewer')];
    expect([...shownWords(townHidden, wide)]).toEqual([['4', '40代']]);
  });

  it('is a label of the kind where the policy says so', () => {
    expect(shownWords(hidden, showing({ age: 'label' })).get('4')).toBe('■年齢■');
    expect(Object.keys(KIND_LABELS).sort()).toEqual([...POLICY_KINDS].sort());
  });
});

it('every kind of the engine belongs to a kind of the policy, and a policy names every kind with a treatment it can have', () => {
  expect(['romaji', 'phone', 'card', 'reviewer', 'constructor'].map(kindOf)).toEqual([
    'person',
    'number',
    'number',
    'other',
    'number',
  ]);
  for (const policy of Object.values(DEFAULT_POLICIES)) expect(RedactionPolicy.safeParse(policy).success).toBe(true);
  expect(RedactionPolicy.safeParse({ ...DEFAULT_POLICIES.members, number: 'pseudonym' }).success).toBe(false);
});
