import { useRef, useState } from 'react';
import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { type ErrorInWords, useErrorText } from '../text/error-text.ts';

/** A field error with its path, flattened out of the form's tree. */
export interface FlatError {
  readonly path: string;
  readonly code: string;
}

/** Every error of the tree, in the order of the tree. */
export function flatErrors(errors: object, prefix = ''): FlatError[] {
  return Object.entries(errors).flatMap(([name, value]) => {
    if (!value || typeof value !== 'object' || name === 'ref') return [];
    const path = prefix ? `${prefix}.${name}` : name;
    if ('message' in value && typeof value.message === 'string')
      return [{ path: path.replace(/\.root$/, ''), code: value.message }];
    return flatErrors(value, path);
  });
}

/** Runs the commit of a form once at a time, puts refusals into words and on their fields, keeps what was typed. */
export function useFormCommit<I extends FieldValues, O>(
  form: UseFormReturn<I, unknown, O>,
  onCommit: (output: O) => unknown,
  onRefused: () => void,
) {
  const inWords = useErrorText();
  const [refusal, setRefusal] = useState<ErrorInWords | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const isBusy = useRef(false);

  const refused = () => {
    setAttempt((count) => count + 1);
    onRefused();
  };
  const send = async (output: O) => {
    try {
      await onCommit(output);
    } catch (error) {
      const words = inWords(error);
      setRefusal(words);
      for (const field of words.fields)
        form.setError(field.path as FieldPath<I>, { type: 'server', message: field.code });
      refused();
    }
  };
  const commit = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning(true);
    setRefusal(null);
    try {
      await form.handleSubmit(send, (_errors: FieldErrors<I>) => refused())();
    } finally {
      isBusy.current = false;
      setRunning(false);
    }
  };
  return { commit, isRunning, refusal, attempt };
}
