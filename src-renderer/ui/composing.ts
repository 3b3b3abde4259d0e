/** What both a DOM event and React's wrapping of it tell about a key. */
export interface KeyPress {
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
}

/**
 * Whether a key belongs to the input method. Both shapes are known: `isComposing`, and key code 229
 * that some methods send for the very Enter which ends the composition.
 */
export function isForInputMethod(event: KeyPress): boolean {
  return event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;
}

/** Ctrl+Enter (⌘ on a Mac): the one key that commits a form. */
export function isCommitKey(event: KeyPress): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey) && !event.altKey && !isForInputMethod(event);
}

/** Enter alone, meant for us and not for the input method. */
export function isPlainEnter(event: KeyPress): boolean {
  return (
    isEnter(event) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !isForInputMethod(event)
  );
}

function isEnter(event: KeyPress): boolean {
  return event.code === 'Enter' || event.code === 'NumpadEnter';
}
