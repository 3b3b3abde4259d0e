import { type RefObject, useRef } from 'react';
import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import { counted } from '../text/counted.ts';
import { dayOfInstant } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { membersInUse } from './log-address.ts';
import { CHOSEN, type LogChoices, withChosen } from './log-choices.ts';
import { LogFilterChips } from './log-filter-chips.tsx';
import type { useLogFilter } from './log-filter-state.ts';
import { monthBeside } from './log-period.ts';
import { LogPeriod } from './log-period-sheet.tsx';

/** The filters: a search, a period, eight lists; below them what is in use. F searches, X clears, [ and ] change the month. */
export function LogFilters({
  state,
  choices,
  onEnter,
}: {
  state: ReturnType<typeof useLogFilter>;
  choices: LogChoices | null;
  /** Enter in the search field: to the list. */
  onEnter: () => void;
}) {
  const say = useText('audit');
  const { filter, change } = state;
  const search = useRef<HTMLInputElement>(null);
  const isFiltered = membersInUse(filter).length > 0;
  useFilterKeys(state, search);
  return (
    <section aria-label={say('filters')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-2">
        <SearchField
          label={say('search')}
          keys="Ctrl+F"
          inputRef={search}
          value={state.typed}
          onChange={state.type}
          onEnter={() => {
            state.settle();
            onEnter();
          }}
          className="min-w-64 flex-1"
        />
        <div className="flex flex-wrap gap-1.5">
          <PopoverButton label={say('period')} width="medium">
            {(close) => (
              <LogPeriod
                period={filter}
                onChange={(period) => {
                  change({ ...filter, ...period });
                  close();
                }}
              />
            )}
          </PopoverButton>
          {CHOSEN.map((member) => (
            <PopoverButton
              key={member}
              label={say(`filterBy.${member}`)}
              mark={filter[member].length > 0 ? counted(filter[member].length) : undefined}
            >
              {() => (
                <ChoiceList
                  label={say(`filterBy.${member}`)}
                  searchLabel={say('choiceSearch', { name: say(`filterBy.${member}`) })}
                  choices={choices?.[member] ?? []}
                  selected={filter[member]}
                  onChange={(values) => change(withChosen(filter, member, values))}
                  leftOut={(count) => say('choicesLeft', { count: counted(count) })}
                  empty={say('choicesNone')}
                />
              )}
            </PopoverButton>
          ))}
        </div>
      </div>
      {isFiltered && (
        <div className="flex flex-wrap items-center gap-2">
          <LogFilterChips filter={filter} choices={choices} onChange={(next) => state.set(next)} />
          <Button variant="text" size="xs" keys="X" onPress={state.clear}>
            {say('clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

function useFilterKeys(state: ReturnType<typeof useLogFilter>, search: RefObject<HTMLInputElement | null>): void {
  const say = useText('audit');
  const beside = (way: -1 | 1) => {
    const today = dayOfInstant(new Date().toISOString());
    const { from, until }: Pick<LogFilter, 'from' | 'until'> = state.filter;
    state.change({ ...state.filter, ...monthBeside({ from, until }, way, today) });
  };
  useShortcut({ keys: 'F', label: say('search'), run: () => search.current?.focus() });
  useShortcut({ keys: 'X', label: say('clear'), run: state.clear });
  useShortcut({ keys: '[', label: say('monthBack'), run: () => beside(-1) });
  useShortcut({ keys: ']', label: say('monthForth'), run: () => beside(1) });
}
