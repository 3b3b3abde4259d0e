import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type Disclosure, disclosure as operations } from '../../src-main/contract/disclosure.ts';
import type { Item } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftedText } from '../ui/use-drafted-value.tsx';
import { useLaw } from './basis-words.ts';
import { CaptureFoot } from './capture-foot.tsx';
import type { Touched } from './check-question.ts';
import { blankInput, type CaptureInput, inputOf } from './drafts.ts';
import { GroundFields } from './ground-fields.tsx';
import { HowFields } from './how-fields.tsx';
import { OtherCase } from './other-case.tsx';
import { useCheck } from './use-check.ts';
import { useCommit } from './use-commit.ts';
import { usePeople } from './use-people.ts';
import { useFirstSubject, useSettling } from './use-settling.ts';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';

/** The form of a disclosure. What follows from room, case file and requests fills itself in; the basis never does. */
export function CaptureForm({
  item,
  correcting,
  draft,
  orders,
}: {
  item: Item;
  correcting: Disclosure | null;
  draft: string;
  orders: Map<string, readonly string[]>;
}) {
  const say = useText('disclosure');
  const sayUi = useText('ui');
  const sitting = useSitting();
  const { meeting, members, attendance } = sitting;
  const law = useLaw(meeting.heldOn, members);
  const [extraCases, setExtraCases] = useState<readonly string[]>([]);
  const [touched, setTouched] = useState<Touched>({ consent: correcting !== null, request: correcting !== null });
  const reason = useDraftedText(correcting ? `${say('correctionReason')}#${draft}` : null);
  const [reasonProblem, setReasonProblem] = useState<string>();
  const reasonBox = useRef<HTMLInputElement>(null);
  const form = useSchemaForm(operations.record.input, correcting ? inputOf(correcting) : blankInput(sitting, []));
  const { control } = form;
  const input = useWatch({ control }) as CaptureInput;
  const people = usePeople([
    ...new Set([...(item.caseId ? [item.caseId] : []), ...input.subjects.map(({ caseId }) => caseId), ...extraCases]),
  ]);
  const { check, isChecking } = useCheck(input, attendance);
  const isBlanket = (id: string): boolean => meeting.requests.some((request) => request.id === id && request.isBlanket);
  const settle = useRef<(() => void) | null>(null);
  const settled = () => {
    settle.current?.();
    reason.settle();
  };
  const commit = useCommit({ correcting, law, touched, isBlanket, shown: check, onDone: settled });

  useFirstSubject(
    form,
    people.find(({ caseId }) => caseId === item.caseId),
    !correcting,
  );
  useSettling(form, check, touched, isBlanket);

  // Where the giver is known, the focus goes on to the categories.
  const [isGiverMissing] = useState(() => !correcting && !form.getValues('discloserId'));
  useEffect(() => {
    if (isGiverMissing) form.setFocus('discloserId');
  }, [isGiverMissing, form.setFocus]);

  return (
    <Form
      form={form}
      draft={draft}
      settleRef={settle}
      label={correcting ? say('correctTitle', { number: correcting.number }) : say('captureTitle')}
      onCommit={async (output) => {
        if (correcting && !reason.value.trim()) {
          setReasonProblem(sayUi('reasonMissing'));
          reasonBox.current?.focus();
          return false;
        }
        return commit.run(output, reason.value.trim());
      }}
      className="flex flex-col gap-5"
    >
      {correcting && (
        <TextField
          label={say('correctionReason')}
          value={reason.value}
          onChange={(text) => {
            reason.change(text);
            setReasonProblem(undefined);
          }}
          error={reasonProblem}
          inputRef={reasonBox}
          isRequired
          autoFocus
        />
      )}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <WhoFields form={form} people={people} />
          <WhatFields form={form} isFirst={!correcting && Boolean(input.discloserId)} />
          <OtherCase people={people} onCase={(id) => setExtraCases((before) => [...before, id])} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <GroundFields form={form} law={law} check={check} orders={orders} onTouch={setTouched} />
        </div>
      </div>
      <HowFields form={form} />
      <CaptureFoot
        input={input}
        law={law}
        check={check}
        isChecking={isChecking}
        commit={commit}
        correcting={correcting}
      />
    </Form>
  );
}
