import type { Person } from '../../../contract/support-case.ts';
import { foldWidth, toHiragana } from './fold.ts';
import { parseDate } from './parse-date.ts';
import { isRelation, leadingRelation, splitOutside, withoutBrackets } from './split-text.ts';

/** A person of a case as read from a file, without identifiers of ours. */
export type ParsedPerson = Omit<Person, 'id'> & {
  /** Those of `otherNames` that were once the legal name (旧姓, 帰化前の氏名). */
  readonly formerNames: readonly string[];
  readonly aliases: readonly string[];
};

/** A person of whom nothing is known but what is given. */
export function personOf(
  given: Partial<ParsedPerson> & Pick<ParsedPerson, 'code' | 'relation' | 'isInHousehold' | 'name'>,
): ParsedPerson {
  return {
    kana: '',
    romaji: '',
    otherNames: [...(given.formerNames ?? []), ...(given.aliases ?? [])],
    formerNames: [],
    aliases: [],
    birthDate: null,
    birthDateText: '',
    sex: '',
    identifiers: [],
    isAddressConfidential: false,
    health: [],
    note: '',
    ...given,
  };
}

const RELATION_SEX: readonly (readonly [RegExp, string])[] = [
  [/(妻|女|母|姉|妹|娘|姪|おば|叔母|伯母|嫁)$/, '女'],
  [/(夫|男|父|兄|弟|息子|甥|おじ|叔父|伯父|婿)$/, '男'],
];

/** 世帯員・関係者 of one cell: `妻 浦田 典子(S36.1.19)／長女：浦田 桜（12歳）`. `oddDates` counts dates that could not be read. */
export function readPersonList(
  text: string,
  isInHousehold: boolean,
): {
  readonly persons: readonly Omit<ParsedPerson, 'code'>[];
  readonly oddDates: number;
  readonly unread: readonly string[];
} {
  const persons: Omit<ParsedPerson, 'code'>[] = [];
  const unread: string[] = [];
  let oddDates = 0;
  for (const entry of splitOutside(text, /[／/;；\n、，,]/)) {
    const lead = leadingRelation(entry);
    const { outside, inside } = withoutBrackets(lead ? lead.rest : entry);
    const bracketRelation = inside.flatMap((part) => splitOutside(part, /[・、,\s　]/)).find(isRelation);
    const name = outside
      .replace(/^[・:：]/, '')
      .replace(/[\s　]*(様|さん)$/, '')
      .trim();
    if (name === '' || /^(なし|無し?|不明|単身|[-－―]+)$/.test(name)) {
      if (lead && name === '') unread.push(entry);
      continue;
    }
    const dates = inside
      .flatMap((part) => splitOutside(part, /[・、,\s　]/))
      .map((part) => ({ part, parsed: parseDate(part.replace(/(生まれ|生)$/, '')) }));
    const birth = dates.find(({ parsed }) => parsed.date !== null);
    if (birth && birth.parsed.notes.length > 0) oddDates += 1;
    const kana = inside.find((part) => /^[ぁ-んァ-ヶーｦ-ﾟ\s　]{2,}$/.test(part) && !isRelation(part));
    const romaji = inside.find((part) => /^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\s.'-]{2,}$/.test(part));
    const remaining = inside.filter(
      (part) =>
        part !== kana &&
        part !== romaji &&
        !isRelation(part) &&
        !dates.some((date) => date.part === part && date.parsed.date !== null),
    );
    const relation = lead?.relation ?? bracketRelation ?? (isInHousehold ? '世帯員' : '関係者');
    const { code: _code, ...person } = personOf({
      code: '',
      relation,
      isInHousehold,
      name,
      kana: kana ? toHiragana(kana) : '',
      romaji: romaji ?? '',
      birthDate: birth?.parsed.date ?? null,
      birthDateText: birth?.part ?? '',
      sex: RELATION_SEX.find(([pattern]) => pattern.test(relation))?.[1] ?? '',
      note: remaining.join('、'),
    });
    persons.push(person);
  }
  return { persons, oddDates, unread };
}

/** The subject's name cell: Latin or kana spelling in brackets is kept apart from the name. */
export function readSubjectName(cell: string): {
  readonly name: string;
  readonly romaji: string;
  readonly kana: string;
  readonly isUnknown: boolean;
} {
  const text = cell.replace(/\s*\n\s*/g, ' ').trim();
  if (text === '' || /氏名不詳|不詳|不明|名前不明|匿名/.test(text))
    return { name: text || '（氏名不詳）', romaji: '', kana: '', isUnknown: true };
  const { outside, inside } = withoutBrackets(text);
  const romaji = inside.find((part) => /[A-Za-z]{2}/.test(foldWidth(part))) ?? '';
  const kana = inside.find((part) => /^[ぁ-んァ-ヶー\s　]+$/.test(part)) ?? '';
  return { name: outside || text, romaji: foldWidth(romaji), kana: kana ? toHiragana(kana) : '', isUnknown: false };
}

/** 旧姓・呼び名: `山内 直美（婚姻時の氏）、クリスさん` → former names and aliases; a bare former surname is joined to the given name. */
export function readOtherNames(
  cell: string,
  name: string,
): { readonly formerNames: readonly string[]; readonly aliases: readonly string[] } {
  const formerNames: string[] = [];
  const aliases: string[] = [];
  const given = name
    .split(/[\s　]+/)
    .slice(1)
    .join('　');
  for (const entry of splitOutside(cell, /[、，,／/;；\n]/)) {
    const { outside, inside } = withoutBrackets(entry);
    const label = outside.match(
      /^(旧姓|旧氏|婚姻時の氏|婚姻前の氏|前姓|結婚前|通称名?|呼び名|あだ名|屋号|帰化前の氏名|旧名)[\s　:：は]*(.+)$/,
    );
    const value = (label?.[2] ?? outside).trim();
    if (value === '') continue;
    const isFormer =
      /旧|婚姻|帰化前|改姓|改名|前姓|結婚前|離婚/.test(label?.[1] ?? '') ||
      inside.some((part) => /旧姓|旧氏|婚姻|帰化|改姓|改名|前姓|結婚|離婚/.test(part));
    if (!isFormer) aliases.push(value);
    else
      formerNames.push(/[\s　]/.test(value) || given === '' || /[A-Za-z]/.test(value) ? value : `${value}　${given}`);
  }
  return { formerNames, aliases };
}
