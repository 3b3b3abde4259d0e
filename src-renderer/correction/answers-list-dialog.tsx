import { useState } from 'react';
import type { CorrectionRound } from '../../src-main/contract/correction.ts';
import { handouts } from '../../src-main/contract/export-handouts.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { dayOfInstant } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormText } from '../ui/form-fields.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf } from '../use-operation.ts';

const ALL = 'all';
const INPUT = handouts.correctionAnswers.input.pick({ purpose: true, format: true });

/** 回答の一覧を書き出す: who answered what in a round, and what became of it, on paper. */
export function AnswersListDialog({
  meetingId,
  round,
  names,
  onClose,
}: {
  meetingId: string;
  round: CorrectionRound;
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const say = useText('correction');
  const release = useCommandOf(api.export.correctionAnswers);
  const { isAsking, ask } = useSavePath();
  const [organizationId, setOrganization] = useState(ALL);
  const form = useSchemaForm(INPUT, { purpose: '', format: 'docx' });
  return (
    <Dialog title={say('list.open')} isOpen onClose={onClose} isKept={isAsking || release.isRunning}>
      <Form
        form={form}
        label={say('list.open')}
        onCommit={async ({ purpose, format }) => {
          const suggestedName = say('list.file', { day: dayOfInstant(round.openedAt) });
          const path = await ask({ suggestedName, kind: format });
          if (path === null) return false;
          await release.run({
            meetingId,
            roundId: round.id,
            organizationId: organizationId === ALL ? null : organizationId,
            path,
            purpose,
            format,
          });
          sayInStatus(say('list.done'));
          onClose();
        }}
      >
        <p className="text-muted">{say('list.lead')}</p>
        <Select
          label={say('list.organization')}
          value={organizationId}
          onChange={setOrganization}
          options={[
            { value: ALL, label: say('list.all') },
            ...round.organizationIds.map((value) => ({ value, label: names.get(value) ?? '' })),
          ]}
        />
        <FormRadio
          control={form.control}
          name="format"
          label={say('list.format')}
          isInline
          options={(['docx', 'pdf'] as const).map((value) => ({ value, label: say(`list.formats.${value}`) }))}
        />
        <FormText
          control={form.control}
          name="purpose"
          label={say('list.purpose')}
          help={say('list.purposeHelp')}
          isRequired
          autoFocus
        />
        <WriteFoot
          running={release.isRunning ? release : null}
          runningLabel={say('list.writing')}
          cancelLabel={say('list.cancel')}
          commitLabel={say('list.write')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
