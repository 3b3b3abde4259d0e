import { type ReactNode, useState } from 'react';
import { DraftBanner } from './draft-banner.tsx';
import { useDraft } from './use-draft.ts';

/** What a window keeps by itself, without a form, and whose draft is kept like that of any form. */
export interface Drafted<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** It was committed or given up. */
  readonly settle: () => void;
  /** 「前回の入力を復元しました」, while it stands. */
  readonly banner: ReactNode;
}

/** A text of a window. */
export type DraftedText = Drafted<string>;

/**
 * 書きかけ of one value; `name`, what it is called and after `#` what it is about, tells it from others on the same screen,
 * null keeps nothing. `beginning` stands there until something is entered. What comes back after that gives way to what was
 * entered. What another version kept in another shape is left alone.
 */
export function useDraftedValue<T>(name: string | null, beginning: T): Drafted<T> {
  const [value, setValue] = useState(beginning);
  const draft = useDraft<T>(name, (kept, hasEntered) => {
    const isTaken = !hasEntered && typeof kept === typeof beginning;
    if (isTaken) setValue(kept);
    return isTaken;
  });
  const change = (next: T): void => {
    setValue(next);
    draft.change(next);
  };
  return {
    value,
    change,
    settle: draft.settle,
    banner: draft.restoredAt && (
      <DraftBanner
        savedAt={draft.restoredAt}
        onDiscard={() => {
          draft.settle();
          setValue(beginning);
          return () => change(value);
        }}
      />
    ),
  };
}

/** 書きかけ of one text. */
export function useDraftedText(name: string | null, beginning = ''): DraftedText {
  return useDraftedValue(name, beginning);
}
