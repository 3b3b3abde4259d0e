import { type ReactNode, useState } from 'react';
import { BLOCK_FIELDS, LINE_FIELDS, type OfficeForm, REQUIRED_FIELDS } from '../../src-main/contract/office-form.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { base64Of, FilePicker } from '../ui/file-picker.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 様式: the office's own Word form; its fields, its versions, and a try with fictional data. */
export function FormTab() {
  const say = useText('office');
  const inWords = useErrorText();
  const mayUpload = useMay(api.officeForm.upload);
  const found = useQueryOf(api.officeForm.list, {});
  const upload = useCommandOf(api.officeForm.upload);
  const retire = useCommandOf(api.officeForm.retire);
  const trial = useCommandOf(api.export.formTrial);
  const [fileName, setFileName] = useState<string>();
  const refusal = upload.error ?? retire.error ?? trial.error;
  const settle = async (act: () => Promise<unknown>, done: string) => {
    for (const call of [upload, retire, trial]) call.reset();
    try {
      await act();
      sayInStatus(done);
    } catch {
      // The refusal stands above the list.
    }
  };
  const pick = async (file: File) => {
    setFileName(file.name);
    const content = await base64Of(file);
    await settle(() => upload.run({ name: file.name.slice(0, 120), content }), say('form.uploaded'));
  };
  const tryIt = async () => {
    const path = await host.chooseSavePath({ suggestedName: say('form.trialName'), kind: 'docx' });
    if (path !== null) await settle(() => trial.run({ path, purpose: say('form.trialPurpose') }), say('form.tried'));
  };
  const forms = found.data?.forms ?? [];
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <p>{say('form.lead')}</p>
      {refusal && (
        <Banner tone="error" title={inWords(refusal).title}>
          <ul className="flex list-disc flex-col gap-1 pl-6">
            {inWords(refusal).details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </Banner>
      )}
      {mayUpload && (
        <FilePicker
          label={say('form.pick')}
          help={say('form.pickHelp')}
          accept={['.docx']}
          fileName={fileName}
          onPick={(file) => void pick(file)}
        />
      )}
      <Section title={say('form.versions')}>
        {forms.length === 0 ? (
          <p className="text-muted">{say('form.none')}</p>
        ) : (
          <ul className="flex flex-col rounded-8 border border-line bg-surface">
            {forms.map((form) => (
              <FormRow
                key={form.id}
                form={form}
                actions={
                  mayUpload &&
                  form.isInUse && (
                    <>
                      <Button size="sm" variant="outline" isPending={trial.isRunning} onPress={() => void tryIt()}>
                        {say('form.try')}
                      </Button>
                      <Button
                        size="sm"
                        variant="text"
                        onPress={() => void settle(() => retire.run({ id: form.id }), say('form.retired'))}
                      >
                        {say('form.retire')}
                      </Button>
                    </>
                  )
                }
              />
            ))}
          </ul>
        )}
      </Section>
      <Section title={say('form.fields')}>
        <Card className="flex flex-col gap-4">
          <FieldList title={say('form.lineFields')} fields={LINE_FIELDS} />
          <FieldList title={say('form.blockFields')} fields={BLOCK_FIELDS} />
          <p className="text-[0.9375rem] text-muted">{say('form.restrictions')}</p>
        </Card>
      </Section>
    </div>
  );
}

function FormRow({ form, actions }: { form: OfficeForm; actions: ReactNode }) {
  const say = useText('office');
  const dates = useDates();
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-3 border-b border-line px-4 py-2 last:border-b-0">
      <span className="font-700">{say('form.version', { number: form.versionNumber })}</span>
      <span className="min-w-0 break-all">{form.name}</span>
      <span className="text-[0.875rem] text-muted">{dates.moment(form.uploadedAt)}</span>
      {form.isInUse && (
        <Chip tone="success" icon="check">
          {say('form.inUse')}
        </Chip>
      )}
      <span className="ml-auto flex gap-2">{actions}</span>
    </li>
  );
}

function FieldList({ title, fields }: { title: string; fields: readonly string[] }) {
  const say = useText('office');
  const required: readonly string[] = REQUIRED_FIELDS;
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-[0.9375rem] font-700">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {fields.map((field) => (
          <li
            key={field}
            className="rounded-6 border border-line bg-canvas px-2 py-1 font-mono text-[0.875rem] select-all"
          >
            {`{{${field}}}`}
            {required.includes(field) && <span className="ml-1 font-sans">{say('form.required')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
