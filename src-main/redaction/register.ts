import { addEntity, knownFamilies, knownMunicipalities } from './register/entity-forms.ts';
import type { Form, FormSink, NumberedPlace } from './register/forms.ts';
import { separatedParts } from './register/name-parts.ts';
import { canonicalRomaji } from './register/romaji.ts';
import { type Automaton, buildAutomaton } from './text/automaton.ts';
import { tightForm } from './text/fold.ts';
/** 既知の情報: something that must not be public, in one spelling. */
export interface KnownEntity {
  readonly id?: string;
  /**
   * `person`, `address`, `phone`, `email`, `organization`, `workplace`, `school`, `facility`, `date-of-birth` or
   * `identifier`; any other kind is matched literally in folded form.
   */
  readonly kind: string;
  /** For a person 'family given' with any or no separator; for the others as in the office's register, notes included. */
  readonly value: string;
  readonly kana?: string;
  readonly romaji?: string;
  /** Former names, nicknames, misspellings, short names. */
  readonly aliases?: readonly string[];
}

/** 照合表: what is known about the people of the cases. */
export interface Register {
  readonly known: readonly KnownEntity[];
  /** Published names (members, organisations' own service names) that must stay. */
  readonly keep?: readonly string[];
}

/** A person's romanised family and given names by canonical spelling. */
export interface RomajiWords {
  readonly family: ReadonlyMap<string, readonly number[]>;
  readonly given: ReadonlyMap<string, readonly number[]>;
  readonly word: ReadonlyMap<string, readonly number[]>;
  /** Names whose reading has no border between family and given name. */
  readonly whole: ReadonlyMap<string, number>;
  /** First letters of each person's names. */
  readonly letters: ReadonlyMap<number, string>;
}

/** 照合表を展開したもの: every written form of a register, ready for `findSpans`. Opaque to others. */
export interface PreparedRegister {
  readonly known: readonly KnownEntity[];
  readonly automaton: Automaton | null;
  /** Forms by pattern number of the automaton. */
  readonly forms: readonly (readonly Form[])[];
  readonly places: ReadonlyMap<string, readonly NumberedPlace[]>;
  readonly patterns: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly digits: ReadonlyMap<string, number>;
  readonly longestDigits: number;
  readonly dates: ReadonlyMap<string, number>;
  /** Month and day of the dates, 'MM-DD'. */
  readonly birthdays: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly romaji: RomajiWords;
  /** Initial pairs in both orders: 'yh' → entity. */
  readonly initials: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Family names with one character left open ('＊瀬'), for names one character off. */
  readonly familyGaps: ReadonlyMap<string, number>;
  readonly keepFamilies: ReadonlySet<string>;
}

/** Derives all written forms of a register once; the result serves any number of texts. Duplicate and empty values are allowed. */
export function prepareRegister(register: Register): PreparedRegister {
  const forms = new Map<string, Form[]>();
  const places = new Map<string, NumberedPlace[]>();
  const numbers = new Map<string, number>();
  const digits = new Map<string, number>();
  const dates = new Map<string, number>();
  const classes = new Map<string, number>();
  const initials = new Map<string, number>();
  const romaji = {
    family: new Map<string, number[]>(),
    given: new Map<string, number[]>(),
    word: new Map<string, number[]>(),
    whole: new Map<string, number>(),
    letters: new Map<number, string>(),
  };
  const first = (map: Map<string, number>) => (key: string, entity: number) => {
    if (!map.has(key)) map.set(key, entity);
  };
  const sink: FormSink = {
    add: (tight, form) => {
      if (!tight) return;
      const known = forms.get(tight);
      if (!known) forms.set(tight, [form]);
      else if (!known.some((other) => other.use === form.use && other.isRegistered === form.isRegistered))
        known.push(form);
    },
    addPlace: (tight, place) => append(places, tight, place),
    addNumbers: first(numbers),
    addDigits: first(digits),
    addDate: first(dates),
    addClass: first(classes),
    addRomaji: (use, word, entity) => {
      if (use === 'whole') first(romaji.whole)(canonicalRomaji(word), entity);
      else append(romaji[use], canonicalRomaji(word), entity);
      if (use !== 'whole') romaji.letters.set(entity, (romaji.letters.get(entity) ?? '') + lettersOf(word));
    },
    addInitials: (family, given, entity) => {
      const ones = lettersOf(family);
      const twos = lettersOf(given);
      for (const letter of ones + twos) first(initials)(letter, entity);
      for (const one of ones)
        for (const two of twos) for (const pair of [one + two, two + one]) first(initials)(pair, entity);
    },
  };
  const familiesKnown = knownFamilies(register.known);
  const municipalities = knownMunicipalities(register.known);
  register.known.forEach((known, entity) => {
    addEntity(sink, known, entity, familiesKnown, municipalities);
  });
  for (const name of register.keep ?? [])
    sink.add(tightForm(name), { use: 'keep', type: 'keep', entity: -1, isRegistered: true });
  const patterns = [...forms.keys()];
  const families = new Map<string, number>();
  const familyGaps = new Map<string, number>();
  for (const [tight, list] of forms) {
    const family = list.find((form) => form.use === 'family');
    if (!family) continue;
    families.set(tight, family.entity);
    if (tight.length < 2 || tight.length > 4 || /^[ァ-ー]+$/.test(tight)) continue;
    for (let at = 0; at < tight.length; at++)
      first(familyGaps)(`${tight.slice(0, at)}＊${tight.slice(at + 1)}`, family.entity);
  }
  return {
    known: register.known,
    automaton: patterns.length > 0 ? buildAutomaton(patterns) : null,
    forms: [...forms.values()],
    patterns,
    places,
    numbers,
    digits,
    longestDigits: [...digits.keys()].reduce((longest, key) => Math.max(longest, key.length), 0),
    dates,
    birthdays: new Map([...dates].map(([date, entity]) => [date.slice(5), entity])),
    classes,
    romaji,
    initials,
    families,
    familyGaps,
    keepFamilies: new Set((register.keep ?? []).flatMap((name) => separatedParts(name).slice(0, 1)).map(tightForm)),
  };
}

/** First letter in the spellings it may have: つ is t and ts, ふ f and h, じ j and z, し s. */
function lettersOf(word: string): string {
  const letter = word[0]?.toLowerCase() ?? '';
  const canonical = canonicalRomaji(word);
  const others = canonical.startsWith('hu')
    ? 'f'
    : canonical.startsWith('zi') || canonical.startsWith('zy')
      ? 'j'
      : canonical.startsWith('ti') || canonical.startsWith('ty')
        ? 'c'
        : '';
  return letter + others;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
