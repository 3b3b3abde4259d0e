import { useContext } from 'react';
import { FormCommitContext } from '../ui/form-context.ts';
import { useShortcut } from '../ui/shortcuts.ts';

/** Lets Ctrl+Enter commit the form around it also while the focus is in the preview. */
export function CommitFromAnywhere({ label }: { label: string }) {
  const { commit } = useContext(FormCommitContext);
  useShortcut({ keys: 'Ctrl+Enter', label, run: commit });
  return null;
}
