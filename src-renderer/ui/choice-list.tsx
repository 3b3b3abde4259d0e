import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { inputLook } from './field.tsx';
import { Icon } from './icon.tsx';
import { kanaContains } from './kana-filter.ts';
import { optionLook } from './option-list.tsx';

/** One of many things to choose several of. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How often it occurs, as printed. */
  readonly count: string;
  /** Heading under which it stands. */
  readonly group?: string;
}

/** Choices that are drawn at once; the others are found by typing. */
const DRAWN = 100;
/** Choices among which nobody has to search. */
const FEW = 8;

/** Several of many choices, found by typing a part of the name. What is chosen stands first at the opening. */
export function ChoiceList({
  label,
  searchLabel,
  choices,
  selected,
  onChange,
  leftOut,
  empty,
}: {
  label: string;
  searchLabel: string;
  choices: readonly Choice[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** Says that more choices are there than are drawn. */
  leftOut: (count: number) => string;
  empty: string;
}) {
  const say = useText('ui');
  const [search, setSearch] = useState('');
  const [chosenFirst] = useState(new Set(selected));
  const ordered = [...choices].sort((a, b) => Number(chosenFirst.has(b.value)) - Number(chosenFirst.has(a.value)));
  const found = search
    ? ordered.filter((choice) => kanaContains(`${choice.group ?? ''} ${choice.label}`, search))
    : ordered;
  const isFew = choices.length <= FEW;
  const drawn = found.slice(0, DRAWN);
  const groups = [...new Set(drawn.map(({ group }) => group ?? ''))];
  const item = (choice: Choice) => (
    <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className={optionLook}>
      {({ isSelected }) => (
        <>
          <span
            className={classes(
              'flex size-5 shrink-0 items-center justify-center rounded-4 border-2',
              isSelected ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface',
            )}
          >
            {isSelected && <Icon name="check" size={1} />}
          </span>
          <span className="min-w-0 flex-1">{choice.label}</span>
          <span className="text-[0.875rem] font-400 text-muted tabular-nums">{choice.count}</span>
        </>
      )}
    </ListBoxItem>
  );
  const list = (
    <>
      <ListBox
        aria-label={label}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) => onChange(keys === 'all' ? [] : [...keys].map(String))}
        autoFocus={isFew}
        renderEmptyState={() => <p className="px-3 py-3 text-muted">{search ? say('noMatch') : empty}</p>}
        className="max-h-96 overflow-y-auto p-1 outline-none"
      >
        {groups.map((group) => {
          const inGroup = drawn.filter((choice) => (choice.group ?? '') === group);
          if (group === '') return inGroup.map(item);
          return (
            <ListBoxSection key={group} id={`group ${group}`}>
              <Header className="px-3 pt-2 pb-1 text-[0.8125rem] font-700 text-muted">{group}</Header>
              {inGroup.map(item)}
            </ListBoxSection>
          );
        })}
      </ListBox>
      {found.length > drawn.length && (
        <p className="border-t border-line px-4 py-2 text-[0.875rem] text-muted">
          {leftOut(found.length - drawn.length)}
        </p>
      )}
    </>
  );
  if (isFew) return list;
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchField autoFocus autoComplete="off" className="flex flex-col gap-1 border-b border-line p-3">
        <Label className="text-[0.875rem] font-700">{searchLabel}</Label>
        <Input
          spellCheck="false"
          translate="no"
          className={classes(inputLook, 'min-h-10 [&::-webkit-search-cancel-button]:hidden')}
        />
      </SearchField>
      {list}
    </Autocomplete>
  );
}
