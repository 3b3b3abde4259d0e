import { describe, expect, test } from 'vitest';
import { inventedOffices } from '../invented-minutes.ts';
import { cases } from './cases.ts';
import { figuresOf } from './figures.ts';
import { GROUPS } from './groups.ts';
import { GENRES, genreOf, type Passage, readPassage } from './passage.ts';
import { passages } from './passages.ts';
import { score } from './score.ts';
import { halves } from './split.ts';
import { demoStrings, privateStrings, tight } from './strings.ts';

const development = passages('development');
/** The half that was dealt, without the parts that were written and opened later. */
const opened = passages('opened').filter(({ id }) => /^[a-g]-/.test(id));
const all = GROUPS.flatMap(passages);
const marks = all.flatMap((passage) => readPassage(passage).marks);

/** Written forms of the design's §3 and fixed forms of its §4 that the set must hold. */
const FORMS =
  `R full, R spaced, R joined, R dotted, R family, R given, R kana, R katakana, R half-kana, R romaji, R alias, R initials,
R variant, R ivs, R wrapped, R relative, R old-name, R address, R address-suffix, R address-hyphen, R address-kanji, R building, R phone,
R phone-paren, R phone-kanji, R phone-intl, R phone-dot, R phone-ocr, R dob-western, R dob-era, R dob-letter, R dob-kanji, R dob-slash,
R org, R org-short, R org-school, R email, R number, R number-spaced, P phone, P postal, P email, P url, P plate, P card, P pension, P resident-code, P residence-card, P employment,
P my-number, P dob, P age, P passport, P bank, P licence, P insurer, P insured, P care, 
P certificate, U full, U family, U given, U kana, U half-kana, U romaji, U foreign, U nickname, U homophone, U spaced, A address,
A building, O workplace, O shop, O school, O hospital, O other, L number, L handle, N place, N body, N law, N number, N post, N word,
N date`
    .split(/,\s*/)
    .map((form) => form.trim());

describe('The evaluation set is sound', () => {
  test('there are enough passages and marks, in every genre and every form', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ id }) => genreOf(id)))).toEqual(new Set(GENRES));
    const present = new Set(marks.map(({ layer, form }) => `${layer} ${form}`));
    expect(FORMS.filter((form) => !present.has(form))).toEqual([]);
  });

  test('every identifier stands once, the older ones in the half that their hash gives them', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const dealt = halves([...development, ...opened].map(({ id }) => id));
    expect(development.filter(({ id }) => dealt.get(id) !== 'development')).toEqual([]);
    expect(opened.filter(({ id }) => dealt.get(id) !== 'opened')).toEqual([]);
  });

  test('both halves are alike', () => {
    const both = [...development, ...opened];
    const count = (half: readonly Passage[], layers: string) =>
      half.flatMap((passage) => readPassage(passage).marks).filter(({ layer }) => layers.includes(layer)).length;
    for (const layers of ['R', 'P', 'U', 'AOL', 'N']) {
      const share = count(development, layers) / count(both, layers);
      expect(share, layers).toBeGreaterThan(0.4);
      expect(share, layers).toBeLessThan(0.6);
    }
    for (const genre of GENRES) {
      const of = (half: readonly Passage[]) => half.filter(({ id }) => genreOf(id) === genre).length;
      expect(Math.abs(of(development) - of(opened)), genre).toBeLessThanOrEqual(1);
    }
  });

  test('every mark lies in its text, names a kind and overlaps no other', () => {
    for (const passage of all) {
      const read = readPassage(passage);
      let before = 0;
      for (const mark of read.marks) {
        expect(mark.start, passage.id).toBeGreaterThanOrEqual(before);
        expect(mark.end, passage.id).toBeGreaterThan(mark.start);
        expect(mark.form, `${passage.id} ${read.text.slice(mark.start, mark.end)}`).not.toBe('');
        before = mark.end;
      }
      expect(before).toBeLessThanOrEqual(read.text.length);
    }
  });

  test('every register mark names an entry of its case, most entries are mentioned somewhere', () => {
    const mentioned = new Set<string>();
    for (const passage of all)
      for (const { layer, entity } of readPassage(passage).marks) {
        if (layer !== 'R') continue;
        expect(
          (cases[passage.case] ?? []).map(({ id }) => id),
          passage.id,
        ).toContain(entity);
        mentioned.add(`${passage.case} ${entity}`);
      }
    expect(mentioned.size / Object.values(cases).flat().length).toBeGreaterThan(0.8);
  });

  test('names are marked without their honorific', () => {
    const named = all.flatMap((passage) => {
      const { text, marks: own } = readPassage(passage);
      return own.filter(({ layer }) => layer === 'R' || layer === 'U').map(({ start, end }) => text.slice(start, end));
    });
    expect(named.filter((name) => /(?:さん|ちゃん|様|くん|氏|先生|殿)$/.test(name))).toEqual([]);
  });

  test('what is marked once in a passage is marked everywhere in it', () => {
    const forgotten: string[] = [];
    for (const passage of all) {
      const { text, marks: own } = readPassage(passage);
      // A bare age is a number of the day and the page as well.
      const strings = own
        .filter(({ layer }) => 'RPUAOL'.includes(layer))
        .map(({ start, end }) => text.slice(start, end))
        .filter((string) => !/^[0-9]{1,3}$/.test(string));
      for (const string of new Set(strings.filter((name) => [...name].length >= 2)))
        for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1))
          if (!own.some(({ start, end }) => start < at + string.length && end > at))
            forgotten.push(`${passage.id} ${string}`);
    }
    expect(forgotten).toEqual([]);
  });

  test('ordinary minutes hold nothing private', () => {
    const ordinary = all.filter(({ id }) => genreOf(id) === 'ordinary');
    expect(ordinary.flatMap((passage) => readPassage(passage).marks).filter(({ layer }) => layer !== 'N')).toEqual([]);
  });

  test('nobody and nothing private occurs in the demonstration or in the other tests', () => {
    const own = new Set(privateStrings(all).map(tight));
    const others = [...demoStrings(), ...inventedOffices.flatMap(({ known }) => known.map(({ value }) => value))];
    expect(own.size).toBeGreaterThan(100);
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((value) => own.has(tight(value)))).toEqual([]);
  });
});

describe('The measure itself', () => {
  const figures = (marked: string) => figuresOf([score({ id: 'x-memo-1', case: 'yomogi', marked })]);

  test('a mention that is covered counts, one that is not is listed with its place', () => {
    const found = figures('{R full p|真壁佐和子}さん {R family p|真壁}さん');
    expect(found.layers['R']).toMatchObject({ found: 2, of: 2, recall: 1 });
    const missed = figures('{R full p|真壁佐和子}さん {R full p|無言の人}');
    expect(missed.layers['R']).toMatchObject({ found: 1, of: 2 });
    expect(missed.entities['R']).toEqual({ protected: 0, of: 1 });
    expect(missed.failures.map(({ context }) => context)).toEqual(['真壁佐和子さん 【無言の人】']);
  });

  test('a name that is covered in part is not found', () => {
    expect(figures('{R full p|真壁佐和子と何か}').layers['R']).toMatchObject({ found: 0, of: 1 });
  });

  test('a negative is touched by a certain hit', () => {
    expect(figures('{N word|真壁佐和子}さん').negatives).toMatchObject({ touched: 1, of: 1, share: 1 });
    expect(figures('{N word|会議室}で').negatives).toMatchObject({ touched: 0, of: 1 });
  });

  test('what a noise puts into a name does not have to be covered', () => {
    const scored = score({ id: 'x-memo-1', case: 'yomogi', noise: 'spaced-out', marked: '{R full p|真壁佐和子}さん' });
    expect(scored.judged).toMatchObject([{ start: 0, end: 9, isFound: true }]);
  });
});
