import { useMemo } from 'react';
import type { Violation } from '../../src-main/contract/error.ts';
import type { Bilingual, LegalBasis, LegalWarning, ParticularKind } from '../../src-main/contract/legal-basis.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { ruleText } from '../text/error-text.ts';
import { useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

/** The law on the day of a meeting, with its texts in the language now chosen. */
export interface Law {
  readonly bases: readonly LegalBasis[];
  readonly particulars: readonly ParticularKind[];
  readonly word: (text: Bilingual) => string;
  /** Label of a basis by its identifier; the identifier where the catalogue has none. */
  readonly label: (basisId: string) => string;
  /** Article with the two frequent acts shortened: 「法第9条第3項」. */
  readonly article: (basisId: string) => string;
  /** Rules or warnings as sentences, with labels instead of identifiers; one about many people is said once. */
  readonly sentences: (findings: readonly Violation[]) => readonly string[];
  /** The finding with labels in place of identifiers, for whoever puts it into words. */
  readonly named: (finding: Violation) => Violation;
}

/** How many people a sentence names before it only counts. */
const NAMED = 3;

const EMPTY = { bases: [], particulars: [], warnings: [] } as const;

/** The catalogue in force on a day. */
export function useLaw(on: string, members: ReadonlyMap<string, MemberRow>): Law {
  const language = useLanguage();
  const say = useText('legalBasis');
  const sayDisclosure = useText('disclosure');
  const { data } = useQueryOf(api.legalBasis.list, { on });
  return useMemo(() => {
    const { bases, particulars, warnings } = data ?? EMPTY;
    const word = (text: Bilingual): string => text[language];
    const basisOf = (id: string): LegalBasis | undefined => bases.find((basis) => basis.id === id);
    const label = (id: string): string => {
      const basis = basisOf(id);
      return basis ? word(basis.label) : id;
    };
    const article = (id: string): string => {
      const basis = basisOf(id);
      if (!basis) return id;
      return word(basis.article)
        .replace(say('act'), say('actShort'))
        .replace(say('privacyAct'), say('privacyActShort'));
    };
    const nameOf = (code: string): string => {
      const member = [...members.values()].find((one) => one.code === code);
      return member ? `${code} ${member.name}` : code;
    };
    const named = ({ rule, of }: Violation): Violation => {
      const particular = particulars.find(({ id }) => id === of['particular']);
      return {
        rule,
        of: {
          ...of,
          ...(of['basis'] ? { basis: label(of['basis']) } : {}),
          ...(of['member'] ? { member: nameOf(of['member']) } : {}),
          ...(particular ? { particular: word(particular.label) } : {}),
        },
      };
    };
    const sentence = (finding: Violation): string => {
      const warning = (warnings as readonly LegalWarning[]).find(({ id }) => id === finding.rule);
      return warning ? `${word(warning.label)}　${word(warning.text)}` : ruleText(named(finding));
    };
    const sentences = (findings: readonly Violation[]): readonly string[] =>
      [...Map.groupBy(findings, ({ rule, of }) => JSON.stringify({ rule, ...of, member: '' })).values()].map(
        (alike) => {
          const [first] = alike;
          const codes = alike.flatMap(({ of }) => of['member'] ?? []);
          const names = codes.slice(0, NAMED).map(nameOf).join(sayDisclosure('joiner'));
          const more = codes.length - NAMED;
          const member = more > 0 ? sayDisclosure('andMore', { names, count: more }) : names;
          return first ? sentence({ rule: first.rule, of: codes.length > 0 ? { ...first.of, member } : first.of }) : '';
        },
      );
    return { bases, particulars, word, label, article, sentences, named };
  }, [data, language, members, say, sayDisclosure]);
}
