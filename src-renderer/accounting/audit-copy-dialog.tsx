import { exporting, type ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormText } from '../ui/form-fields.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
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
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(INPUT, { purpose: '', format: 'docx' });
  const write = async ({ purpose, format }: { purpose: string; format: 'docx' | 'pdf' }) => {
    const suggestedName = say('auditFile', { number: numberIn(person.label) });
    const path = await ask({ suggestedName, kind: format });
    if (path === null) return false;
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
        <WriteFoot
          running={release.isRunning ? release : null}
          runningLabel={say('writing')}
          cancelLabel={say('cancel')}
          commitLabel={say('write')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
