import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';
import { DraftBanner } from './draft-banner.tsx';
import { draftOf, type FormDraft, formKey, isStale } from './form-draft.ts';
import { useDraft } from './use-draft.ts';

type Values = { readonly [field: string]: unknown };

/**
 * Keeps what is typed into a form until it is committed, and brings it back: only the fields that were changed, onto the
 * record as it is now. `name` tells it from others of the same label on the same screen; false keeps nothing.
 */
export function useFormDraft<I extends FieldValues, O>(
  form: UseFormReturn<I, unknown, O>,
  label: string,
  name: string | false | undefined,
  secrets: ReadonlySet<string>,
): { readonly banner: ReactNode; readonly flush: () => void; readonly settle: () => void } {
  const defaults = (): Values => (form.formState.defaultValues ?? {}) as Values;
  const [stale, setStale] = useState(false);
  const before = useRef<Values>({});
  const put = (fields: Values) => {
    for (const [field, value] of Object.entries(fields))
      form.setValue(field as FieldPath<I>, structuredClone(value) as PathValue<I, FieldPath<I>>, { shouldDirty: true });
  };
  const [key] = useState(() => (name === false ? null : formKey(label, defaults(), name)));
  const draft = useDraft<FormDraft>(key, ({ changed, from }, hasTyped) => {
    // Whoever types before it is here keeps his words; what else there was comes back around them.
    const typed = hasTyped ? draftOf(form.getValues() as Values, defaults(), secrets)?.changed : undefined;
    const fields = Object.entries(changed).filter(([field]) => typed === undefined || !(field in typed));
    const kept = { changed: Object.fromEntries(fields), from };
    if (fields.length === 0) return false;
    const now = form.getValues() as Values;
    before.current = structuredClone(Object.fromEntries(Object.keys(kept.changed).map((field) => [field, now[field]])));
    setStale(isStale({ changed, from }, defaults()));
    put(kept.changed);
    if (hasTyped) latest.current.keep();
    return true;
  });

  const keep = () => {
    const kept = draftOf(form.getValues() as Values, defaults(), secrets);
    if (kept) draft.change(kept);
    // All is as it was: what was typed and taken back must not come again.
    else draft.settle();
  };
  const latest = useRef({ keep, change: draft.change });
  useEffect(() => {
    latest.current = { keep, change: draft.change };
  });
  // Only what a person typed or chose begins a draft, not what the form fills in by itself.
  useEffect(() => {
    const watching = form.watch((_values, { type }) => {
      if (type === 'change') latest.current.keep();
    });
    return () => watching.unsubscribe();
  }, [form]);

  const discard = () => {
    const dropped = draftOf(form.getValues() as Values, defaults(), secrets)?.changed ?? {};
    draft.settle();
    put(before.current);
    return () => {
      put(dropped);
      latest.current.keep();
    };
  };
  return {
    flush: draft.flush,
    settle: draft.settle,
    banner: draft.restoredAt && <DraftBanner savedAt={draft.restoredAt} isStale={stale} onDiscard={discard} />,
  };
}
