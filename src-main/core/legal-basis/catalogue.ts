import { z } from 'zod';
import {
  Bilingual,
  LegalBasis,
  LegalWarning,
  NonDisclosureGround,
  ParticularKind,
  SecrecyClause,
} from '../../contract/legal-basis.ts';
import { LocalDate } from '../../contract/primitives.ts';

/** Files of `resources/legal-catalogue/`, in the order in which bases are listed. */
export const CATALOGUE_FILES = {
  bases: [
    'bases-support-meeting.json',
    'bases-privacy-public.json',
    'bases-privacy-private.json',
    'bases-reports.json',
    'bases-sister-meetings.json',
    'bases-agreement.json',
  ],
  particulars: 'particulars.json',
  warnings: 'warnings.json',
  secrecyClauses: 'secrecy-clauses.json',
  grounds: 'non-disclosure-grounds.json',
} as const;

const StoredBasis = LegalBasis.omit({ article: true, from: true, to: true }).extend({
  versions: z.array(z.object({ from: LocalDate, to: LocalDate.nullable(), article: Bilingual })).min(1),
});

/** 法令目録: everything the office knows of the law, each text with the days on which it is in force. */
export interface Catalogue {
  readonly bases: readonly LegalBasis[];
  readonly particulars: readonly ParticularKind[];
  readonly warnings: readonly LegalWarning[];
  readonly secrecyClauses: readonly SecrecyClause[];
  readonly grounds: readonly NonDisclosureGround[];
}

/**
 * Reads and checks the catalogue. `read` returns the text of a file by its name.
 * Throws an `Error` that names file and path when a file is not as it must be, or when identifiers do not meet.
 */
export function loadCatalogue(read: (name: string) => string): Catalogue {
  const parse = <T>(file: string, schema: z.ZodType<T>): T[] => {
    const parsed = z
      .array(schema)
      .min(1)
      .safeParse(jsonOf(file, read(file)));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Error(`${file}: ${issue?.path.join('.') || '(top)'}: ${issue?.message ?? 'invalid'}`);
  };
  const stored = CATALOGUE_FILES.bases.flatMap((file) => parse(file, StoredBasis));
  const bases = stored.flatMap(({ versions, ...basis }) => versions.map((version) => ({ ...basis, ...version })));
  const catalogue: Catalogue = {
    bases,
    particulars: parse(CATALOGUE_FILES.particulars, ParticularKind),
    warnings: parse(CATALOGUE_FILES.warnings, LegalWarning),
    secrecyClauses: parse(CATALOGUE_FILES.secrecyClauses, SecrecyClause),
    grounds: parse(CATALOGUE_FILES.grounds, NonDisclosureGround),
  };
  checkReferences(catalogue);
  checkSpans(
    'basis',
    bases.map((basis) => ({ ...basis, key: basis.id })),
  );
  checkSpans(
    'secrecy clause',
    catalogue.secrecyClauses.map((clause) => ({ ...clause, key: clause.meeting })),
  );
  return catalogue;
}

/** Whether a text is in force on a day; both ends belong to the span. */
export function isInForce(text: { readonly from: LocalDate; readonly to: LocalDate | null }, on: LocalDate): boolean {
  return text.from <= on && (text.to === null || on <= text.to);
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file}: (top): not JSON`);
  }
}

function checkReferences(catalogue: Catalogue): void {
  const basisIds = new Set(catalogue.bases.map((basis) => basis.id));
  const particularIds = new Set(catalogue.particulars.map((particular) => particular.id));
  const demand = (known: ReadonlySet<string>, ids: readonly string[], where: string): void => {
    for (const id of ids) if (!known.has(id)) throw new Error(`${where}: unknown ${id}`);
  };
  for (const basis of catalogue.bases) {
    demand(particularIds, basis.particulars, `${basis.id}.particulars`);
    demand(particularIds, Object.keys(basis.particularsMetBy), `${basis.id}.particularsMetBy`);
    demand(basisIds, [...basis.pairWith, ...Object.values(basis.particularsMetBy).flat()], `${basis.id}.pairWith`);
  }
  for (const warning of catalogue.warnings) demand(basisIds, warning.when.bases, `${warning.id}.when`);
}

/** Two texts of the same thing may not be in force on the same day. */
function checkSpans(
  what: string,
  texts: readonly { readonly key: string; readonly from: LocalDate; readonly to: LocalDate | null }[],
): void {
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1))
      if (one.key === other.key && (isInForce(one, other.from) || isInForce(other, one.from)))
        throw new Error(
          `${what} ${one.key}: two texts are in force on ${one.from > other.from ? one.from : other.from}`,
        );
}
