import type { DisclosureInput } from '../../contract/disclosure.ts';
import type {
  GiverTrait,
  LegalBasis,
  LegalBasisRule,
  LegalBasisWarning,
  LegalWarning,
  SecrecyClause,
} from '../../contract/legal-basis.ts';
import type { GiverKind } from '../../contract/organization.ts';
import type { LocalDate } from '../../contract/primitives.ts';
import { type Catalogue, isInForce } from './catalogue.ts';
import { findMyNumbers } from './my-number.ts';

/** A rule or warning with what it names: identifiers and codes, never content. */
export interface Finding<R extends string = string> {
  readonly rule: R;
  readonly of: Readonly<Record<string, string>>;
}

/** What is known of one disclosure when its bases are judged. */
export interface BasisQuestion {
  readonly catalogue: Catalogue;
  /** Day of the meeting. */
  readonly on: LocalDate;
  readonly giver: GiverKind;
  readonly giverTraits: readonly GiverTrait[];
  readonly basisIds: readonly string[];
  /** Particular → text; a `confirm` holds `yes`. */
  readonly particulars: Readonly<Record<string, string>>;
  readonly consentState: DisclosureInput['consentState'];
  /** Whether a request of the meeting (求め) is linked. */
  readonly hasRequest: boolean;
  readonly isSpecialCare: boolean;
  /** Kinds of those who hear it. */
  readonly hearers: readonly GiverKind[];
  /** All free text of the disclosure; searched for My Numbers only. */
  readonly texts: readonly string[];
}

/** The bases in force on a day, for one kind of giver or for all. */
export function basesOn(catalogue: Catalogue, on: LocalDate, giver?: GiverKind): readonly LegalBasis[] {
  return catalogue.bases.filter((basis) => isInForce(basis, on) && (!giver || basis.reliedOnBy.includes(giver)));
}

/** The secrecy clause that binds a meeting on a day. */
export function secrecyClauseOn(
  catalogue: Catalogue,
  on: LocalDate,
  meeting: SecrecyClause['meeting'],
): SecrecyClause | null {
  return catalogue.secrecyClauses.find((clause) => clause.meeting === meeting && isInForce(clause, on)) ?? null;
}

/** Particulars that a basis demands and that are neither filled nor met by another chosen basis or the linked request. */
export function missingParticulars(
  basis: LegalBasis,
  particulars: Readonly<Record<string, string>>,
  alongside: { readonly basisIds: readonly string[]; readonly hasRequest: boolean } = {
    basisIds: [],
    hasRequest: false,
  },
): readonly string[] {
  return basis.particulars.filter((id) => {
    if (id === 'request' && alongside.hasRequest) return false;
    if (id === 'proviso' && particulars[id] === 'no') return false;
    if (basis.particularsMetBy[id]?.some((other) => alongside.basisIds.includes(other))) return false;
    return !particulars[id]?.trim();
  });
}

/** 根拠の確認: whether the chosen bases carry a disclosure, and what is to be watched. Violations refuse, warnings do not. */
export function checkBasis(question: BasisQuestion): {
  readonly violations: readonly Finding<LegalBasisRule>[];
  readonly warnings: readonly Finding[];
} {
  const { catalogue, on, basisIds } = question;
  const chosen: LegalBasis[] = [];
  const violations: Finding<LegalBasisRule>[] = [];
  for (const id of basisIds) {
    const texts = catalogue.bases.filter((basis) => basis.id === id);
    const inForce = texts.find((basis) => isInForce(basis, on));
    if (inForce) chosen.push(inForce);
    else violations.push({ rule: texts.length === 0 ? 'basis-unknown' : 'basis-not-in-force', of: { basis: id } });
  }
  if (basisIds.length === 0) violations.push({ rule: 'basis-missing', of: {} });
  for (const basis of chosen) violations.push(...violationsOf(basis, question));
  if (chosen.length > 0 && !chosen.some((basis) => carries(basis, basisIds)) && !violations.some(isStanding))
    violations.push({ rule: 'no-basis-for-giving', of: { basis: chosen[0]?.id ?? '' } });
  if (
    question.giverTraits.includes('tax-office') &&
    !hasConsentBasis(chosen) &&
    question.particulars.taxConfirmed !== 'yes'
  )
    if (question.consentState !== 'not-required')
      violations.push({ rule: 'tax-secrecy-unconfirmed', of: { particular: 'taxConfirmed' } });
  const texts = [...question.texts, ...Object.values(question.particulars)];
  if (texts.some((text) => findMyNumbers(text).length > 0)) violations.push({ rule: 'my-number-refused', of: {} });
  return { violations, warnings: warningsOf(chosen, question) };
}

function violationsOf(basis: LegalBasis, question: BasisQuestion): readonly Finding<LegalBasisRule>[] {
  const { basisIds, particulars, hasRequest, giver, consentState } = question;
  const of = { basis: basis.id };
  const found: Finding<LegalBasisRule>[] = [];
  if (!basis.reliedOnBy.includes(giver) && basis.standing !== 'receiver')
    found.push({ rule: 'basis-not-for-giver', of: { ...of, giver } });
  if (basis.needsRequest && !hasRequest && !particulars.request?.trim()) found.push({ rule: 'request-needed', of });
  if (basis.consent === 'required' && consentState !== 'given' && consentState !== 'partial')
    found.push({ rule: 'consent-basis-without-consent', of: { ...of, consentState } });
  if (!isPaired(basis, basisIds)) {
    if (basis.group === 'agreement') found.push({ rule: 'agreement-is-no-basis-alone', of });
    else if (basis.standing === 'frame') found.push({ rule: 'frame-is-no-basis-alone', of });
  }
  if (basis.particulars.includes('proviso') && particulars.proviso === 'no')
    found.push({ rule: 'proviso-not-met', of });
  for (const particular of missingParticulars(basis, particulars, { basisIds, hasRequest }))
    if (particular !== 'request') found.push({ rule: 'particulars-missing', of: { ...of, particular } });
  return found;
}

function warningsOf(chosen: readonly LegalBasis[], question: BasisQuestion): readonly Finding[] {
  const ids = chosen.map((basis) => basis.id);
  const applies = ({ when, ...warning }: LegalWarning): boolean =>
    isInForce(warning, question.on) &&
    (when.traits.some((trait) => question.giverTraits.includes(trait)) ||
      when.bases.some((id) => ids.includes(id)) ||
      (when.specialCareToPrivate && hearsSpecialCare(ids, question)));
  const found: Finding[] = question.catalogue.warnings.filter(applies).map((warning) => ({ rule: warning.id, of: {} }));
  if (hasConsentBasis(chosen) && question.consentState === 'partial') found.push(said('consent-is-partial'));
  const asks = chosen.some((basis) => basis.needsRequest);
  const privacy = question.giver === 'individual' || ids.some((id) => id.startsWith('APPI'));
  if (asks && !privacy) found.push(said('privacy-law-side-missing', { giver: question.giver }));
  for (const basis of chosen)
    if (basis.standing === 'paired' && basis.group !== 'agreement' && !isPaired(basis, ids))
      found.push(said('statute-side-missing', { basis: basis.id }));
  return found;
}

const said = (rule: LegalBasisWarning, of: Finding['of'] = {}): Finding => ({ rule, of });
const isStanding = ({ rule }: Finding): boolean =>
  rule === 'agreement-is-no-basis-alone' || rule === 'frame-is-no-basis-alone';
const isPaired = (basis: LegalBasis, ids: readonly string[]): boolean =>
  basis.standing === 'alone' || basis.pairWith.length === 0 || basis.pairWith.some((id) => ids.includes(id));
const carries = (basis: LegalBasis, ids: readonly string[]): boolean =>
  basis.standing === 'alone' || (basis.standing === 'paired' && (basis.group !== 'agreement' || isPaired(basis, ids)));
const hasConsentBasis = (chosen: readonly LegalBasis[]): boolean =>
  chosen.some((basis) => basis.consent === 'required');
const hearsSpecialCare = (ids: readonly string[], { isSpecialCare, hearers }: BasisQuestion): boolean =>
  isSpecialCare && hearers.includes('private-operator') && !ids.some((id) => id.startsWith('APPI20-2'));
