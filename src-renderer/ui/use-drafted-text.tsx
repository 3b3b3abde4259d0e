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

/** 書きかけ of one text; `name` tells it from others on the same screen, null keeps nothing. */
export function useDraftedText(name: string | null): DraftedText {
  const [value, setValue] = useState('');
  const draft = useDraft<string>(name, setValue);
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
          setValue('');
          return () => change(value);
        }}
      />
    ),
  };
}
