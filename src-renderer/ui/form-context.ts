import { createContext, useContext, useEffect } from 'react';

/** What a form knows of its fields: their visible names, for sentences about them. */
export interface FormNames {
  readonly register: (path: string, label: string) => () => void;
  /** What is typed there is never kept as a draft. */
  readonly keepSecret: (path: string) => void;
}
export const FormNamesContext = createContext<FormNames | null>(null);

/** Tells the form what a field is called on screen. */
export function useFieldName(path: string, label: string): void {
  const names = useContext(FormNamesContext);
  useEffect(() => names?.register(path, label), [names, path, label]);
}

/** Says that a field holds a password or the like. */
export function useSecretField(path: string): void {
  const names = useContext(FormNamesContext);
  useEffect(() => names?.keepSecret(path), [names, path]);
}

/** How a commit button knows its form. */
export interface FormCommit {
  readonly commit: () => void;
  readonly isRunning: boolean;
}
export const FormCommitContext = createContext<FormCommit>({ commit: () => {}, isRunning: false });
