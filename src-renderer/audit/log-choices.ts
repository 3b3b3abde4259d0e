import { useMemo } from 'react';
import { LOG_FLAGS, type LogFilter } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { textOf } from '../text/use-text.ts';
import type { Choice } from '../ui/choice-list.tsx';
import { useQueryOf } from '../use-operation.ts';
import type { LogWords } from './log-words.ts';

/** Members of a filter that are chosen from lists. */
export const CHOSEN = [
  'events',
  'actorIds',
  'organizationIds',
  'caseIds',
  'meetingIds',
  'legalBasis',
  'categories',
  'flags',
] as const;
export type ChosenMember = (typeof CHOSEN)[number];
/** What can be chosen for each member, with how often it occurs in the log. */
export type LogChoices = { readonly [M in ChosenMember]: readonly Choice[] };

const FACETS = {
  events: 'event',
  actorIds: 'actor',
  organizationIds: 'organization',
  caseIds: 'case',
  meetingIds: 'meeting',
  legalBasis: 'basis',
  categories: 'category',
  flags: 'flag',
} as const satisfies { readonly [M in ChosenMember]: string };

/** The choices of all lists; `null` until they are known. */
export function useLogChoices(words: LogWords): LogChoices | null {
  const { data } = useQueryOf(api.audit.facets, {});
  return useMemo(() => {
    if (!data) return null;
    const of = (member: ChosenMember): Choice[] =>
      data
        .filter(({ facet }) => facet === FACETS[member])
        .map(({ value, text, count }) => ({
          value,
          label: text || labelOf(member, value, words),
          count: counted(count),
        }));
    const flags = of('flags');
    return {
      events: byFeature(of('events')),
      actorIds: of('actorIds'),
      organizationIds: of('organizationIds'),
      caseIds: byNumber(of('caseIds')),
      meetingIds: byNumber(of('meetingIds')),
      legalBasis: of('legalBasis'),
      categories: of('categories'),
      flags: LOG_FLAGS.map(
        (flag) => flags.find(({ value }) => value === flag) ?? { value: flag, label: words.flag(flag), count: '0' },
      ),
    };
  }, [data, words]);
}

function labelOf(member: ChosenMember, value: string, words: LogWords): string {
  if (member === 'events') return words.event(value);
  if (member === 'legalBasis') return words.basis(value);
  if (member === 'categories') return words.category(value);
  return member === 'flags' ? words.flag(value) : value;
}

/** Newest numbers first, as 令和 and running numbers grow. */
function byNumber(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => b.label.localeCompare(a.label, 'ja', { numeric: true }));
}

/** Events under the feature they belong to. */
function byFeature(choices: Choice[]): Choice[] {
  const look = textOf('operations') as unknown as (path: string) => string;
  const groupOf = ({ value }: Choice): string => {
    const [feature = ''] = value.split('.');
    const path = `feature.${feature.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const text = look(path);
    return text === path ? feature : text;
  };
  return choices
    .map((choice) => ({ ...choice, group: groupOf(choice) }))
    .sort((a, b) => a.group.localeCompare(b.group, 'ja'));
}

/** A filter with other values for one member. */
export function withChosen(filter: LogFilter, member: ChosenMember, values: readonly string[]): LogFilter {
  return { ...filter, [member]: values };
}
