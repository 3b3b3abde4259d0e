import type { FindingKind } from '../../contract/finding.ts';
import type { LegalBasis } from '../../contract/legal-basis.ts';
import { DISCLOSING, texts } from '../audit/facets.ts';
import type { ReadEntry } from '../audit/leaf-entry.ts';
import { missingParticulars } from '../legal-basis/rules.ts';
import { type Rule, type Sighting, sightingOf } from './rule.ts';

/** The legal catalogue by identifier. */
type Bases = ReadonlyMap<string, LegalBasis>;
type Judged = Pick<Sighting, 'facts' | 'named'>;

/** 議長の判断による提供: every one, with the rules that were set aside. */
export const override = ruleOf('override', (entry) =>
  entry.type === 'disclosure.overridden'
    ? { facts: { ...counted(entry), rules: [...texts(entry.detail['overriddenRules'])] }, named: told(entry) }
    : null,
);

/**
 * 記載事項のない根拠: the legal catalogue says which particulars a basis demands; the entry says which were filled in.
 * Entries from before particulars stood in the log cannot be judged, and bases the catalogue does not know neither.
 */
export const basisWithoutParticulars = ruleOf('basis-without-particulars', (entry, bases) => {
  if (entry.legalBasis.length === 0)
    return entry.detail['consentState'] === 'not-required'
      ? null
      : { facts: { ...counted(entry), bases: [], missing: [] }, named: told(entry) };
  const missing = missingIn(entry, bases);
  return missing.length === 0
    ? null
    : { facts: { ...counted(entry), bases: [...entry.legalBasis], missing }, named: told(entry) };
});

/** 誓約のない提供先: those told whose pledge was not valid on the day of the meeting, as the entry itself says. */
export const recipientWithoutPledge = ruleOf('recipient-without-pledge', (entry) => {
  const unpledged = texts(entry.detail['unpledged']);
  return unpledged.length === 0
    ? null
    : {
        facts: { ...counted(entry), unpledged: unpledged.length },
        named: { ...told(entry), members: unpledged },
      };
});

/** 目的の外の要配慮情報: special-care information on somebody who is not of the case that the item is about. */
export const specialCareBeyondPurpose = ruleOf('special-care-beyond-purpose', (entry) =>
  entry.detail['isSpecialCare'] === true && entry.detail['isOffItem'] === true
    ? { facts: { ...counted(entry), categories: [...entry.fields] }, named: told(entry) }
    : null,
);

/** A rule that judges each disclosure alone; whether it was corrected later is said beside. */
function ruleOf(kind: FindingKind, judge: (entry: ReadEntry, bases: Bases) => Judged | null): Rule {
  return {
    kind,
    events: DISCLOSING,
    begin: (law) => {
      // Texts of one basis differ in their articles alone; what they demand is the same.
      const bases: Bases = new Map(law.bases.map((basis) => [basis.id, basis]));
      const found: { readonly record: string | null; readonly sighting: Sighting }[] = [];
      const correctedBy = new Map<string, number>();
      return {
        see: (seen) => {
          const entry = seen.read();
          const corrects = entry.detail['corrects'];
          if (typeof corrects === 'string') correctedBy.set(corrects, seen.seq);
          const judged = judge(entry, bases);
          if (judged) found.push({ record: seen.subject, sighting: sightingOf(seen, judged.facts, judged.named) });
        },
        found: () =>
          found.map(({ record, sighting }) => {
            const correction = correctedBy.get(record ?? '');
            if (correction === undefined) return sighting;
            return { ...sighting, facts: { ...sighting.facts, correctedBy: correction } };
          }),
      };
    },
  };
}

function missingIn(entry: ReadEntry, bases: Bases): string[] {
  const { particulars, agendaItem, discloser } = entry.detail;
  if (!Array.isArray(particulars)) return [];
  const filled = Object.fromEntries(texts(particulars).map((kind) => [kind, 'filled']));
  // A linked request is the only thing that a disclosure refers to besides its item and its discloser.
  const hasRequest = entry.refs.some((ref) => ref !== agendaItem && ref !== discloser);
  return [...new Set(entry.legalBasis)].flatMap((id) => {
    const basis = bases.get(id);
    if (!basis) return [];
    return missingParticulars(basis, filled, { basisIds: entry.legalBasis, hasRequest }).map((kind) => `${id}/${kind}`);
  });
}

const counted = (entry: ReadEntry) => ({ recipients: entry.recipients.length });

const told = (entry: ReadEntry) => ({
  giver: typeof entry.detail['giverOrganization'] === 'string' ? [entry.detail['giverOrganization']] : [],
  organizations: texts(entry.detail['recipientOrganizations']),
});
