import { type ReactNode, useState } from 'react';
import { DraftBanner } from './draft-banner.tsx';
import { useDraft } from './use-draft.ts';

/** A text that a window keeps by itself, without a form, and whose draft is kept like that of any form. */
export interface DraftedText {
  readonly value: string;
  readonly change: (text: string) => void;
  /** It was committed or given up. */
  readonly settle: () => void;
  /** 「前回の入力を復元しました」, while it stands. */
  readonly banner: ReactNode;
}

/**
 * 書きかけ of one text; `name`, what it is called and after `#` what it is about, tells it from others on the same screen,
 * null keeps nothing. `beginning` stands there until something is typed.
 */
export function useDraftedText(name: string | null, beginning = ''): DraftedText {
  const [value, setValue] = useState(beginning);
  const draft = useDraft<string>(name, (text, hasTyped) => {
    if (!hasTyped) setValue(text);
    return !hasTyped;
  });
  const change = (text: string): void => {
    setValue(text);
    draft.change(text);
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
