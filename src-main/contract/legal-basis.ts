import { z } from 'zod';
import { query } from './operation.ts';
import { GIVER_KINDS } from './organization.ts';
import { LocalDate } from './primitives.ts';

/** A text of the catalogue in both languages of the interface. */
export const Bilingual = z.object({ ja: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** 提供者の特性: secrecy or limits that follow a giver beyond its kind (tax secrecy, grid operators, …). */
const GIVER_TRAITS = [
  'tax-office',
  'grid-operator',
  'medical',
  'lawyer',
  'welfare-commissioner',
  'police',
  'contractor',
] as const;
export type GiverTrait = (typeof GIVER_TRAITS)[number];

/** Groups of the picker, in the order in which they are asked. */
const BASIS_GROUPS = [
  'meeting-request',
  'privacy-public',
  'privacy-private',
  'emergency',
  'report',
  'consent',
  'exception',
  'agreement',
  'sister-meeting',
  'finding',
  'receiving',
  'use',
  'check',
] as const;

/** First and last day on which a text is in force; `to` is inclusive, `null` means until changed. */
const inForce = { from: LocalDate, to: LocalDate.nullable() };

/** 根拠の記号, as the catalogue writes it (KON9-3): nothing else that is typed can be named as one by a rule. */
export const LegalBasisId = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);

/**
 * 法的根拠: a ground on which information may be given, as it reads on one day.
 * `standing`: `alone` carries a disclosure; `paired` only with one of `pairWith`; `frame` states a purpose and
 * also needs one of `pairWith`; `check` is a condition and `receiver` the hearer's side: neither carries a disclosure.
 */
export const LegalBasis = z.object({
  id: LegalBasisId,
  group: z.enum(BASIS_GROUPS),
  standing: z.enum(['alone', 'paired', 'frame', 'check', 'receiver']),
  label: Bilingual,
  explanation: Bilingual,
  article: Bilingual,
  reliedOnBy: z.array(z.enum(GIVER_KINDS)).min(1),
  consent: z.enum(['required', 'not-required', 'by-agreement', 'not-applicable']),
  needsRequest: z.boolean(),
  /** Identifiers of {@link ParticularKind} that must be filled. */
  particulars: z.array(z.string()),
  /** Particulars that count as given when one of these bases is chosen too. */
  particularsMetBy: z.record(z.string(), z.array(z.string())),
  pairWith: z.array(z.string()),
  needsSecondApprover: z.boolean(),
  ...inForce,
});
export type LegalBasis = z.infer<typeof LegalBasis>;

/** 記載事項: one thing that a basis demands to be recorded, and how it is asked for. A `confirm` holds `yes`. */
export const ParticularKind = z.object({
  id: z.string(),
  input: z.enum(['line', 'text', 'confirm', 'choice', 'request', 'agreement']),
  label: Bilingual,
  hint: Bilingual,
  choices: z.array(z.object({ value: z.string(), label: Bilingual })),
});
export type ParticularKind = z.infer<typeof ParticularKind>;

/** 注意: a limit that is shown but does not itself refuse. */
export const LegalWarning = z.object({
  id: z.string(),
  label: Bilingual,
  text: Bilingual,
  when: z.object({
    traits: z.array(z.enum(GIVER_TRAITS)),
    bases: z.array(z.string()),
    /** Shown when a private member hears special-care information without a basis of its own. */
    specialCareToPrivate: z.boolean(),
  }),
  ...inForce,
});
export type LegalWarning = z.infer<typeof LegalWarning>;

/** Every rule on legal bases that may refuse a disclosure. */
export const LEGAL_BASIS_RULES = [
  'basis-missing',
  'basis-unknown',
  'basis-not-in-force',
  'basis-not-for-giver',
  'particulars-missing',
  'request-needed',
  'consent-basis-without-consent',
  'agreement-is-no-basis-alone',
  'frame-is-no-basis-alone',
  'no-basis-for-giving',
  'proviso-not-met',
  'tax-secrecy-unconfirmed',
  'my-number-refused',
] as const;
export type LegalBasisRule = (typeof LEGAL_BASIS_RULES)[number];

/** Warnings that are computed; all others are identifiers of {@link LegalWarning}. */
export const LEGAL_BASIS_WARNINGS = ['consent-is-partial', 'privacy-law-side-missing', 'statute-side-missing'] as const;
export type LegalBasisWarning = (typeof LEGAL_BASIS_WARNINGS)[number];

/** Meetings whose secrecy the catalogue knows: 支援会議, 重層の支援会議, 調整会議. */
const SECRECY_MEETINGS = ['support-meeting', 'multilayered-support-meeting', 'public-assistance-coordination'] as const;

/** 守秘義務の条文: which paragraph binds a meeting and what it threatens on one day, with the texts read and signed. */
export const SecrecyClause = z.object({
  id: z.string(),
  meeting: z.enum(SECRECY_MEETINGS),
  secrecyArticle: Bilingual,
  penaltyArticle: Bilingual,
  penaltyWord: Bilingual,
  penalty: Bilingual,
  /** 告知文: read out at the opening. */
  notice: Bilingual,
  /** What is told to those who enter late. */
  lateArrival: Bilingual,
  /** 誓約書: the text that members sign. */
  pledge: Bilingual,
  ...inForce,
});
export type SecrecyClause = z.infer<typeof SecrecyClause>;

/** Identifier of a 非開示の理由 in the catalogue. */
export const GroundId = z.string().regex(/^ND-[A-Z]{1,20}$/);

/** 非開示の理由: a ground on which a passage is withheld, with the articles it stands on. */
export const NonDisclosureGround = z.object({
  id: GroundId,
  label: Bilingual,
  articles: z.object({
    /** Towards the person: 個人情報保護法78条1項. */
    privacyAct: z.string().nullable(),
    /** Towards anyone, in the shape of the national act. */
    disclosureAct: z.string().nullable(),
    /** The city's own ordinance, set by the office. */
    ordinance: z.string().nullable(),
  }),
  typically: Bilingual,
  ...inForce,
});
export type NonDisclosureGround = z.infer<typeof NonDisclosureGround>;

const publicLaw = { event: null, because: 'the catalogue is public law and names nobody' } as const;

/** Operations of 法的根拠. */
export const legalBasis = {
  /** The catalogue as it stood on a day; with `giver`, only the bases that giver may rely on. */
  list: query({
    roles: 'anyone',
    input: z.object({ on: LocalDate, giver: z.enum(GIVER_KINDS).optional() }),
    output: z.object({
      bases: z.array(LegalBasis),
      particulars: z.array(ParticularKind),
      warnings: z.array(LegalWarning),
      secrecyClauses: z.array(SecrecyClause),
    }),
    audit: publicLaw,
  }),
  /** Grounds of withholding on a day. */
  grounds: query({
    roles: 'anyone',
    input: z.object({ on: LocalDate }),
    output: z.object({ grounds: z.array(NonDisclosureGround) }),
    audit: publicLaw,
  }),
};
