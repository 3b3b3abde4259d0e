import type { z } from 'zod';
import type { Accounting } from '../../src-main/contract/accounting.ts';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormSelect, FormText } from '../ui/form-fields.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { PreviewOfMasks } from './preview-of-masks.tsx';
import { numberIn } from './rows.ts';
import { SUBJECT_INPUT } from './subject-input.ts';
import { WithheldFields } from './withheld-fields.tsx';

/** 本人開示用の写し: on which ground others are masked, and which records are withheld as a whole. */
export function SubjectCopyDialog({
  account,
  onClose,
  onWritten,
}: {
  account: Accounting;
  onClose: () => void;
  onWritten: (file: ReleasedFile) => void;
}) {
  const say = useText('accounting');
  const language = useLanguage();
  const release = useCommandOf(api.export.subjectAccounting);
  const today = useQueryOf(api.office.today, {});
  const law = useQueryOf(api.legalBasis.grounds, today.data ? { on: today.data.today } : null);
  const preview = useQueryOf(api.accounting.preview, { personId: account.personId });
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(SUBJECT_INPUT, { purpose: '', format: 'docx', ground: 'ND-IND', withheld: [] });
  const grounds = (law.data?.grounds ?? []).map(({ id, label, articles }) => ({
    value: id,
    label: label[language],
    help: articles.privacyAct ?? articles.ordinance ?? id,
  }));
  const write = async (wanted: z.output<typeof SUBJECT_INPUT>) => {
    const suggestedName = say('subjectFile', { number: numberIn(account.label) });
    const path = await ask({ suggestedName, kind: wanted.format });
    if (path === null) return false;
    onWritten(await release.run({ ...wanted, path, personId: account.personId }));
    onClose();
  };
  return (
    <Dialog
      title={say('subjectTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      isKept={isAsking || release.isRunning || form.formState.isDirty}
    >
      <Form form={form} label={say('subjectTitle')} onCommit={write}>
        <p className="text-muted">{say('subjectLead')}</p>
        <PreviewOfMasks preview={preview.data} error={preview.error} />
        <FormText
          control={form.control}
          name="purpose"
          label={say('purpose')}
          help={say('subjectPurposeHelp')}
          isRequired
          autoFocus
        />
        <FormRadio
          control={form.control}
          name="format"
          label={say('format')}
          isInline
          options={(['docx', 'pdf'] as const).map((value) => ({ value, label: say(`formats.${value}`) }))}
        />
        <FormSelect
          control={form.control}
          name="ground"
          label={say('ground')}
          help={say('groundHelp')}
          isRequired
          options={grounds}
        />
        <WithheldFields form={form} rows={account.rows} preview={preview.data} grounds={grounds} />
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
