import { useWatch } from 'react-hook-form';
import type { FollowedAction } from '../../src-main/contract/action.ts';
import { CASE_OUTCOMES, type CaseStanding, Settlement } from '../../src-main/contract/case-course.ts';
import { supportCase as operations, type SupportCaseRow } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fieldset } from '../ui/fieldset.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormCheck, FormComboBox, FormDate, FormSelect, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

const SETTLED_AS = Settlement.shape.as.options;

interface CloseProps {
  readonly row: SupportCaseRow;
  readonly standing: CaseStanding;
  readonly today: string;
  readonly onClose: () => void;
}

/** 終結する: outcome, reason, by which decision; and what becomes of each action that is still open. */
export function CloseDialog(props: CloseProps) {
  const say = useText('supportCase');
  const open = useQueryOf(api.action.follow, { caseId: props.row.id }).data?.actions;
  return (
    <Dialog title={say('closing.title', { caseNumber: props.row.caseNumber })} isOpen onClose={props.onClose}>
      {open && <CloseForm {...props} open={open} />}
    </Dialog>
  );
}

function CloseForm({ row, standing, today, onClose, open }: CloseProps & { open: readonly FollowedAction[] }) {
  const say = useText('supportCase');
  const dates = useDates();
  const close = useCommandOf(api.supportCase.close);
  const form = useSchemaForm(operations.close.input, {
    id: row.id,
    version: row.version,
    on: today,
    outcome: '' as never,
    reason: '',
    meetingId: standing.meetings[0]?.id ?? null,
    decisionId: null,
    isWatched: false,
    reviewOn: null,
    settlements: open.map(({ id, version }) => ({ actionId: id, version, as: '' as never, reason: '' })),
  });
  const { control } = form;
  const meetingId = useWatch({ control, name: 'meetingId' }) ?? null;
  const decisions = useQueryOf(api.action.list, meetingId ? { meetingId } : null).data?.decisions ?? [];
  const own = decisions.filter(({ caseId }) => caseId === row.id);
  useFirstFocus(form, 'outcome');
  return (
    <Form
      form={form}
      label={say('closing.close')}
      onCommit={async (input) => {
        // A decision of a meeting that is no longer chosen is none.
        const decisionId = own.some(({ id }) => id === input.decisionId) ? input.decisionId : null;
        await close.run({ ...input, decisionId });
        tell(say('closing.closed', { caseNumber: row.caseNumber }));
        onClose();
      }}
    >
      {standing.plannedVisits > 0 && (
        <Banner tone="warning" level="p" title={say('closing.visitsLeft', { count: standing.plannedVisits })} />
      )}
      <FormSelect
        control={control}
        name="outcome"
        label={say('closing.outcome')}
        options={CASE_OUTCOMES.map((value) => ({ value, label: say(`closing.outcomes.${value}`) }))}
        isRequired
      />
      <FormText control={control} name="reason" label={say('closing.reason')} isRequired />
      <FormDate control={control} name="on" label={say('closing.on')} today={today} isRequired />
      <div className="grid grid-cols-2 items-end gap-4">
        <FormComboBox
          control={control}
          name="meetingId"
          label={say('closing.meeting')}
          help={say('closing.meetingHelp')}
          options={standing.meetings.map(({ id, number, heldOn }) => ({
            value: id,
            label: `${number}　${dates.short(heldOn)}`,
          }))}
          isNullable
        />
        <FormComboBox
          control={control}
          name="decisionId"
          label={say('closing.decision')}
          options={own.map(({ id, text }) => ({ value: id, label: text }))}
          isNullable
        />
      </div>
      {open.map((action, at) => (
        <Fieldset key={action.id} label={say('closing.openAction', { number: at + 1, text: action.text })}>
          {() => (
            <div className="grid grid-cols-2 items-end gap-4">
              <FormSelect
                control={control}
                name={`settlements.${at}.as`}
                label={say('closing.settle')}
                options={SETTLED_AS.map((value) => ({ value, label: say(`closing.settled.${value}`) }))}
                isRequired
              />
              <FormText
                control={control}
                name={`settlements.${at}.reason`}
                label={say('closing.settleReason')}
                isRequired
              />
            </div>
          )}
        </Fieldset>
      ))}
      <FormCheck control={control} name="isWatched" label={say('closing.isWatched')} />
      <FormDate
        control={control}
        name="reviewOn"
        label={say('closing.reviewOn')}
        help={say('closing.reviewHelp')}
        today={today}
        isNullable
      />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onClose}>
          {say('cancel')}
        </Button>
        <CommitButton>{say('closing.close')}</CommitButton>
      </div>
    </Form>
  );
}
