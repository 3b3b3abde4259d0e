import { z } from 'zod';

/** 伏せ方: 印 `mark`, 種類つきの黒ラベル `label`, 仮名 `pseudonym`, 一般化 `generalise`, 残す `keep`. */
export const TREATMENTS = ['mark', 'label', 'pseudonym', 'generalise', 'keep'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** 種類: what a policy tells apart; the engine's types are finer. */
export const POLICY_KINDS = [
  'person',
  'address',
  'birth-date',
  'age',
  'facility',
  'school',
  'workplace',
  'organization',
  'amount',
  'number',
  'other',
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** Treatments that make sense for a kind: a number has no pseudonym, a name no wider name. */
export const TREATMENTS_OF: { readonly [K in PolicyKind]: readonly Treatment[] } = {
  person: ['mark', 'label', 'pseudonym', 'keep'],
  address: ['mark', 'label', 'generalise', 'keep'],
  'birth-date': ['mark', 'label', 'generalise', 'keep'],
  age: ['mark', 'label', 'generalise', 'keep'],
  facility: ['mark', 'label', 'pseudonym', 'generalise', 'keep'],
  school: ['mark', 'label', 'pseudonym', 'generalise', 'keep'],
  workplace: ['mark', 'label', 'pseudonym', 'generalise', 'keep'],
  organization: ['mark', 'label', 'pseudonym', 'keep'],
  amount: ['mark', 'label', 'generalise', 'keep'],
  number: ['mark', 'label', 'keep'],
  other: ['mark', 'label', 'keep'],
};

/** 方針: how each kind is treated in a copy. */
export const RedactionPolicy = z
  .record(z.enum(POLICY_KINDS), z.enum(TREATMENTS))
  .refine((policy) => POLICY_KINDS.every((kind) => TREATMENTS_OF[kind].includes(policy[kind])), {
    error: 'treatment-not-for-kind',
  });
export type RedactionPolicy = Readonly<Record<PolicyKind, Treatment>>;
