import { type RefObject, useRef } from 'react';
import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { inputLook } from './field.tsx';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { useShortcut } from './shortcuts.ts';

/** Narrows a list while one types; Esc empties it. The label is always visible, as there is no placeholder. */
export function SearchField({
  label,
  value,
  onChange,
  inputRef,
  keys,
  onEnter,
  className,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Key that brings the focus here (usually `Ctrl+F`), printed beside the label. */
  keys?: string;
  /** Enter outside composing: usually opens the first hit. */
  onEnter?: () => void;
  className?: string;
}) {
  const say = useText('ui');
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  useShortcut({ keys: keys ?? 'Ctrl+F', label, run: () => input.current?.focus(), isActive: keys !== undefined });
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      {...(onEnter ? { onSubmit: onEnter } : {})}
      autoComplete="off"
      spellCheck="false"
      className={classes('group flex flex-col gap-1', className)}
    >
      <Label className="flex items-center gap-2 text-[0.875rem] font-700">
        {label}
        {keys && <KeyHint keys={keys} />}
      </Label>
      <div className="relative">
        <Icon name="search" className="pointer-events-none absolute top-2.5 left-3 text-muted" />
        <Input
          ref={input}
          translate="no"
          className={classes(inputLook, 'min-h-10 pr-10 pl-10 [&::-webkit-search-cancel-button]:hidden')}
        />
        <Button
          aria-label={say('clear')}
          className="absolute top-1 right-1 inline-flex size-8 cursor-pointer items-center justify-center rounded-6 text-muted hover:bg-hover group-data-[empty]:hidden"
        >
          <Icon name="close" size={1} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
