import { useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { isForInputMethod } from '../ui/composing.ts';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';

/** 本文を探す: Enter or F3 goes on, Esc ends; what was found last stays selected and can be removed with M. */
export function FindBar({
  wanted,
  at,
  total,
  onChange,
  onStep,
  onClose,
}: {
  wanted: string;
  /** Place of the hit shown, from 1; 0 when nothing was found. */
  at: number;
  total: number;
  onChange: (wanted: string) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}) {
  const say = useText('redaction');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useShortcut({ keys: 'F3', label: say('findNext'), run: () => onStep(1) });
  useShortcut({ keys: 'Shift+F3', label: say('findPrevious'), run: () => onStep(-1) });
  return (
    <search
      className="flex flex-wrap items-end gap-3 rounded-8 border border-line bg-surface px-3 py-2"
      onKeyDownCapture={(event) => {
        if (event.code !== 'Escape' || isForInputMethod(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <SearchField
        label={say('findLabel')}
        value={wanted}
        onChange={onChange}
        inputRef={input}
        onEnter={() => onStep(1)}
        className="w-80"
      />
      <p aria-live="polite" className="min-w-20 pb-2 text-[0.9375rem]">
        {wanted.trim() === '' ? '' : total === 0 ? say('findNone') : say('findCount', { at, total })}
      </p>
      <Button size="sm" variant="outline" keys="F3" onPress={() => onStep(1)}>
        {say('findNext')}
      </Button>
      <Button size="sm" variant="outline" keys="Shift+F3" onPress={() => onStep(-1)}>
        {say('findPrevious')}
      </Button>
      <Button size="sm" variant="text" keys="Esc" onPress={onClose}>
        {say('findClose')}
      </Button>
    </search>
  );
}
