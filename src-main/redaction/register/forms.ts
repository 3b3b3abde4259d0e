/** How a written form is used; decides which context rules apply to a hit (see `find/name-rules.ts`). */
export type FormUse =
  | 'full'
  | 'family'
  | 'given'
  | 'weak'
  | 'alias'
  | 'phrase'
  | 'organization'
  | 'short'
  | 'core'
  | 'town'
  | 'building'
  | 'estate'
  | 'literal'
  | 'keep';

/** One written form of one known entity, in tight spelling. */
export interface Form {
  readonly use: FormUse;
  /** Type of the span that a hit becomes. */
  readonly type: string;
  /** Index into the register's `known`; −1 for names to keep. */
  readonly entity: number;
  /** Whether the form is itself the registered spelling and not a reading of it. */
  readonly isRegistered: boolean;
}

/** An address as numbers behind a town or building name. */
export interface NumberedPlace {
  readonly entity: number;
  readonly numbers: readonly number[];
  /** What follows the numbers in the registered address, without spaces. */
  readonly rest?: string;
  /** 都道府県・郡・市区町村 before the town in the register, soft. */
  readonly upper?: readonly string[];
}

/** Where the forms of a register are gathered while it is prepared. */
export interface FormSink {
  readonly add: (tight: string, form: Form) => void;
  readonly addPlace: (tight: string, place: NumberedPlace) => void;
  readonly addNumbers: (key: string, entity: number) => void;
  readonly addDigits: (digits: string, entity: number) => void;
  readonly addDate: (isoDate: string, entity: number) => void;
  readonly addRomaji: (use: 'family' | 'given' | 'word' | 'whole', word: string, entity: number) => void;
  readonly addClass: (key: string, entity: number) => void;
  readonly addInitials: (family: string, given: string, entity: number) => void;
}

/** What a register says about one entity, as far as written forms follow from it. */
export interface EntityValues {
  readonly kind: string;
  readonly value: string;
  readonly kana?: string;
  readonly romaji?: string;
  readonly aliases?: readonly string[];
}
