import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { ListBox, ListBoxItem, type Selection, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import { isForInputMethod } from './composing.ts';
import { RequiredMark } from './field.tsx';
import { Icon } from './icon.tsx';

/** A choice with the one key that picks it. */
export interface CodedOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  /** What is read out and searched, where `label` is more than text. */
  readonly text?: string;
  readonly help?: ReactNode;
  /** `1`–`9`, `0`, `A`–`Z`; by default the place in the list. */
  readonly code?: string;
  /** Struck out with the reason in `help`; its key does nothing. */
  readonly isRefused?: boolean;
}

const CODES = '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The key of the option at a place: 1–9, 0, then letters. */
export function codeAt(index: number): string {
  return CODES[index] ?? '';
}

/** `Digit3` and `Numpad3` are `3`, `KeyB` is `B`; by place on the keyboard, so the input method cannot be in the way. */
export function codeOfKey(code: string): string | null {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? null;
}

interface Shared<V extends string> {
  readonly label: string;
  readonly options: readonly CodedOption<V>[];
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly listRef?: Ref<HTMLDivElement>;
  /** Short choices side by side instead of one under the other. */
  readonly columns?: 1 | 2 | 3;
}

export type CodeListProps<V extends string> = Shared<V> &
  (
    | { readonly isMultiple?: false; readonly value: V | null; readonly onPick: (value: V) => void }
    | { readonly isMultiple: true; readonly value: readonly V[]; readonly onPick: (value: V[]) => void }
  );

const COLUMNS = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3' } as const;

/**
 * A focused list whose options are picked by one key each. Because no text box is involved, the input method stays off
 * and a digit is a digit. With `isMultiple` a key switches its option on or off.
 */
export function CodeList<V extends string>({ listRef, ...props }: CodeListProps<V>) {
  const id = useId();
  const coded = props.options.map((option, index) => ({ ...option, code: option.code ?? codeAt(index) }));
  const chosen = new Set<string>(props.isMultiple ? props.value : props.value ? [props.value] : []);

  const pick = (value: V) => {
    if (!props.isMultiple) props.onPick(value);
    else props.onPick(coded.map((option) => option.value).filter((other) => chosen.has(other) !== (other === value)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isForInputMethod(event)) return;
    const code = codeOfKey(event.code);
    const option = code ? coded.find((candidate) => candidate.code === code && !candidate.isRefused) : undefined;
    if (!option) return;
    event.preventDefault();
    event.stopPropagation();
    pick(option.value);
  };
  const select = (selection: Selection) => {
    const keys = selection === 'all' ? coded.map((option) => option.value as string) : [...selection].map(String);
    const isNew = (option: { value: V }) => keys.includes(option.value) && !chosen.has(option.value);
    // Of two that change, the one that was let go says nothing; chosen once more, the only one that changes does.
    const changed =
      coded.find(isNew) ?? coded.find((option) => keys.includes(option.value) !== chosen.has(option.value));
    if (changed) pick(changed.value);
  };

  return (
    <div className="flex min-w-0 flex-col gap-1.5" onKeyDownCapture={press}>
      <span id={`${id}-label`} className="text-[1rem] font-700 leading-snug">
        {props.label}
        {props.isRequired && <RequiredMark />}
      </span>
      {props.help && (
        <span id={`${id}-help`} className="text-[0.875rem] text-muted">
          {props.help}
        </span>
      )}
      <ListBox
        {...(listRef ? { ref: listRef } : {})}
        aria-labelledby={`${id}-label`}
        aria-describedby={classes(props.help ? `${id}-help` : '', props.error ? `${id}-error` : '')}
        items={coded}
        dependencies={[coded]}
        selectionMode={props.isMultiple ? 'multiple' : 'single'}
        selectedKeys={chosen}
        escapeKeyBehavior="none"
        onSelectionChange={select}
        disabledKeys={coded.filter((option) => option.isRefused).map((option) => option.value)}
        layout={props.columns && props.columns > 1 ? 'grid' : 'stack'}
        autoFocus={props.autoFocus ?? false}
        className={classes(
          'grid gap-1 rounded-8 border bg-surface p-1',
          COLUMNS[props.columns ?? 1],
          props.error ? 'border-2 border-error' : 'border-edge',
        )}
      >
        {(option) => (
          <ListBoxItem
            id={option.value}
            textValue={option.text ?? (typeof option.label === 'string' ? option.label : option.value)}
            className={classes(
              'focus-mark-inside group flex min-h-10 cursor-pointer items-center gap-2.5 rounded-6 px-2 py-1 leading-snug outline-none',
              'data-[hovered]:bg-hover data-[selected]:bg-accent-soft data-[disabled]:cursor-default data-[disabled]:text-muted',
            )}
          >
            {({ isSelected }) => <CodedRow option={option} isSelected={isSelected} />}
          </ListBoxItem>
        )}
      </ListBox>
      {props.error && (
        <span id={`${id}-error`} className="text-[0.875rem] text-error">
          ＊{props.error}
        </span>
      )}
    </div>
  );
}

/** Key, words and note are all part of the name that is read out, as they are all seen. */
function CodedRow({ option, isSelected }: { option: CodedOption; isSelected: boolean }) {
  return (
    <>
      <Text slot="label" className="flex min-w-0 flex-1 items-center gap-2.5">
        <kbd
          className={classes(
            'inline-flex size-7 shrink-0 items-center justify-center rounded-4 border font-sans text-[0.9375rem] font-700',
            isSelected ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-canvas text-text',
          )}
        >
          {option.code}
        </kbd>{' '}
        <span className="min-w-0">
          <span className={option.isRefused ? 'line-through' : isSelected ? 'font-700' : ''}>{option.label}</span>
          {option.help && <span className="block text-[0.8125rem] text-muted"> {option.help}</span>}
        </span>
      </Text>
      {isSelected && <Icon name="check" className="text-accent" />}
    </>
  );
}
