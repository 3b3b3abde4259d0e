import { zodResolver } from '@hookform/resolvers/zod';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
  useFormState,
} from 'react-hook-form';
import type { z } from 'zod';
import { useIssueText } from '../text/issue-text.ts';
import { useText } from '../text/use-text.ts';
import { Button, type ButtonProps } from './button.tsx';
import { isCommitKey, isPlainEnter } from './composing.ts';
import { ErrorSummary } from './error-summary.tsx';
import { focusNext } from './focus-next.ts';
import { FormCommitContext, FormNamesContext } from './form-context.ts';
import { flatErrors, useFormCommit } from './use-form-commit.ts';
import { useFormDraft } from './use-form-draft.tsx';
import { useWindowCommit } from './use-window-commit.ts';

/** A form over a schema of the contract: the very input that the core will parse. */
export function useSchemaForm<I extends FieldValues, O>(
  schema: z.ZodType<O, I>,
  defaults: DefaultValues<I>,
): UseFormReturn<I, unknown, O> {
  return useForm<I, unknown, O>({
    resolver: zodResolver(schema as never) as unknown as Resolver<I, unknown, O>,
    defaultValues: defaults,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
}

/**
 * A form that only Ctrl+Enter or its button commits: an Enter can never send anything. Enter in a one-line field
 * moves on. After a failed commit everything typed is still there and the summary of errors has the focus.
 */
export function Form<I extends FieldValues, O>({
  form,
  onCommit,
  label,
  children,
  isEnterCommit = false,
  draft: draftName,
  settleRef,
  className = 'flex flex-col gap-6',
}: {
  form: UseFormReturn<I, unknown, O>;
  /** May throw an `AppError`: it is put into words and onto its fields. False says that nothing was committed. */
  onCommit: (output: O) => unknown;
  label: string;
  children: ReactNode;
  /** For sign-in alone, where the last box is a password and has no input method. */
  isEnterCommit?: boolean;
  /** Tells its draft from that of another form of the same label on the same screen; false keeps none. */
  draft?: string | false;
  /** Gets what drops the draft, for a form that can be committed past its own button. */
  settleRef?: RefObject<(() => void) | null>;
  className?: string;
}) {
  const say = useText('ui');
  const issueText = useIssueText();
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const summary = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLFormElement>(null);
  const mustLeadToSummary = useRef(false);
  const [secrets] = useState(() => new Set<string>());
  const draft = useFormDraft(form, label, draftName, secrets);
  useImperativeHandle(settleRef, () => draft.settle);
  const committed = async (output: O) => {
    if ((await onCommit(output)) !== false) draft.settle();
  };
  const { commit, isRunning, refusal, attempt } = useFormCommit(form, committed, () => {
    mustLeadToSummary.current = true;
  });
  // After whichever drawing brings the summary: the form tells its errors a moment after the refusal.
  useEffect(() => {
    if (!mustLeadToSummary.current || !summary.current) return;
    mustLeadToSummary.current = false;
    summary.current.focus();
  });
  const { errors } = useFormState({ control: form.control });
  useWindowCommit(element, () => void commit());

  const names = useMemo(
    () => ({
      register: (path: string, name: string) => {
        setLabels((known) => new Map(known).set(path, name));
        return () => setLabels((known) => new Map([...known].filter(([other]) => other !== path)));
      },
      keepSecret: (path: string) => void secrets.add(path),
    }),
    [secrets],
  );
  // Caught on the way down, because buttons keep Enter to themselves; windows opened from the form are not part of it.
  const catchCommit = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!isCommitKey(event) || !isWithin(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void commit();
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!isPlainEnter(event) || event.defaultPrevented || !isWithin(event)) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isEnterCommit && event.target.type === 'password') void commit();
    else focusNext(event.currentTarget, event.target);
  };
  const places = [...labels.keys()];
  const inPlace = flatErrors(errors).toSorted((one, other) => places.indexOf(one.path) - places.indexOf(other.path));
  const entries = inPlace.map(({ path, code }) => ({
    id: path,
    text: issueText(code, labels.get(path)),
    ...(labels.has(path) ? { focus: () => form.setFocus(path as FieldPath<I>) } : {}),
  }));
  const isRefusedAsWhole = refusal !== null && refusal.fields.length === 0;

  return (
    <FormNamesContext value={names}>
      <FormCommitContext value={{ commit: () => void commit(), isRunning }}>
        <form
          ref={element}
          aria-label={label}
          noValidate
          autoComplete="off"
          onKeyDownCapture={catchCommit}
          onKeyDown={press}
          onBlur={draft.flush}
          onSubmit={(event) => event.preventDefault()}
          className={className}
        >
          {attempt > 0 && (entries.length > 0 || isRefusedAsWhole) && (
            <ErrorSummary
              summaryRef={summary}
              entries={entries}
              title={isRefusedAsWhole ? refusal.title : say('errorsFound', { count: entries.length })}
              details={isRefusedAsWhole ? refusal.details : []}
            />
          )}
          {draft.banner}
          {children}
        </form>
      </FormCommitContext>
    </FormNamesContext>
  );
}

function isWithin(event: KeyboardEvent<HTMLFormElement>): boolean {
  return event.target instanceof Node && event.currentTarget.contains(event.target);
}

/** The button that commits the form around it; always pressable, errors answer. */
export function CommitButton({ children, keys = 'Ctrl+Enter', ...rest }: Omit<ButtonProps, 'onPress' | 'isPending'>) {
  const { commit, isRunning } = useContext(FormCommitContext);
  return (
    <Button {...rest} keys={keys} isPending={isRunning} onPress={commit}>
      {children}
    </Button>
  );
}
