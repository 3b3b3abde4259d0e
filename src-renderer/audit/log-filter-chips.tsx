import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import { useDates } from '../text/dates.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { PressChip } from '../ui/press-chip.tsx';
import { membersInUse, NO_FILTER } from './log-address.ts';
import type { ChosenMember, LogChoices } from './log-choices.ts';

/** Parts of a filter that are lifted one by one: the two ends of a period are one part. */
export type Part = Exclude<keyof LogFilter, 'until' | 'textCodes'>;

/** The parts of a filter in use. */
export function partsInUse(filter: LogFilter): readonly Part[] {
  const parts = membersInUse(filter).map((member): Part => (member === 'until' ? 'from' : (member as Part)));
  return [...new Set(parts)];
}

/** The filter without one part. */
export function without(filter: LogFilter, part: Part): LogFilter {
  if (part === 'from') return { ...filter, from: null, until: null };
  if (part === 'text') return { ...filter, text: '', textCodes: [] };
  return { ...filter, [part]: NO_FILTER[part] };
}

/** Names that a chip holds. */
const NAMED = 2;

/** What a part of a filter asks, in words. */
export function partText(
  filter: LogFilter,
  part: Part,
  choices: LogChoices | null,
  say: Say<'audit'>,
  dates: ReturnType<typeof useDates>,
): string {
  if (part === 'text') return filter.text;
  if (part === 'personIds') return say('persons', { count: filter.personIds.length });
  if (part === 'from') {
    const [from, until] = [filter.from && dates.short(filter.from), filter.until && dates.short(filter.until)];
    if (from && until) return say('between', { from, until });
    return from ? say('since', { from }) : say('upTo', { until: until ?? '' });
  }
  return chosenText(filter, part, choices, say);
}

function chosenText(filter: LogFilter, part: ChosenMember, choices: LogChoices | null, say: Say<'audit'>): string {
  const values: readonly string[] = filter[part];
  const names = values.flatMap((value) => choices?.[part].find((choice) => choice.value === value)?.label ?? []);
  if (names.length < Math.min(values.length, NAMED)) return say('chosenCount', { count: values.length });
  const shown = names.slice(0, NAMED).join(say('joiner'));
  return values.length > NAMED ? say('andMore', { names: shown, count: values.length - NAMED }) : shown;
}

/** What is in use, each part with a press to lift it. */
export function LogFilterChips({
  filter,
  choices,
  onChange,
}: {
  filter: LogFilter;
  choices: LogChoices | null;
  onChange: (filter: LogFilter) => void;
}) {
  const say = useText('audit');
  const dates = useDates();
  return partsInUse(filter).map((part) => {
    const name = say('asked', { member: say(`filterBy.${part}`), what: partText(filter, part, choices, say, dates) });
    return (
      <PressChip key={part} label={say('lift', { name })} onPress={() => onChange(without(filter, part))}>
        {name}
        <Icon name="close" size={0.875} />
      </PressChip>
    );
  });
}
