import { useState } from 'react';
import { exporting, type ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormText } from '../ui/form-fields.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useCommandOf } from '../use-operation.ts';
import type { ChosenPerson } from './person-choice.tsx';
import { numberIn } from './rows.ts';

const INPUT = exporting.accounting.input.pick({ purpose: true, format: true });

/** 監査用の写し. */
export function AuditCopyDialog({
  person,
  onClose,
  onWritten,
}: {
  person: ChosenPerson;
  onClose: () => void;
  onWritten: (file: ReleasedFile) => void;
}) {
  const say = useText('accounting');
  const release = useCommandOf(api.export.accounting);
  const [isAsking, setAsking] = useState(false);
  const form = useSchemaForm(INPUT, { purpose: '', format: 'docx' });
  const write = async ({ purpose, format }: { purpose: string; format: 'docx' | 'pdf' }) => {
    setAsking(true);
    const suggestedName = say('auditFile', { number: numberIn(person.label) });
    const path = await host.chooseSavePath({ suggestedName, kind: format }).finally(() => setAsking(false));
    if (path === null) return;
    onWritten(await release.run({ path, purpose, format, personId: person.personId }));
    onClose();
  };
  return (
    <Dialog title={say('auditTitle')} isOpen onClose={onClose} isKept={isAsking || release.isRunning}>
      <Form form={form} label={say('auditTitle')} onCommit={write}>
        <p className="text-muted">{say('auditLead')}</p>
        <FormRadio
          control={form.control}
          name="format"
          label={say('format')}
          isInline
          options={(['docx', 'pdf'] as const).map((value) => ({ value, label: say(`formats.${value}`) }))}
        />
        <FormText
          control={form.control}
          name="purpose"
          label={say('purpose')}
          help={say('auditPurposeHelp')}
          isRequired
          autoFocus
        />
        {release.isRunning && (
          <ProgressBar
            label={say('writing')}
            done={release.progress?.done ?? 0}
            total={release.progress?.total ?? 0}
            onCancel={release.cancel}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton icon="save">{say('write')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
