import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { type AppError, ruleViolated } from '../../src-main/contract/error.ts';
import { exporting, REDACTED_FORMATS } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { AudiencePicker } from '../frame/audience-picker.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormText } from '../ui/form-fields.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useQueryOf } from '../use-operation.ts';
import { Checklist } from './checklist.tsx';
import { CommitFromAnywhere } from './commit-from-anywhere.tsx';
import { CopyWarningsCard } from './copy-warnings.tsx';
import { MemberChoice } from './member-choice.tsx';
import { PurposePicks } from './purpose-picks.tsx';
import { checksFor, EXPORT_KINDS, type ExportKind, type ExportSources, missingRules } from './readiness.ts';
import type { ReleaseRequest } from './use-release.ts';

type Format = (typeof REDACTED_FORMATS)[number];

/** The full minutes leave for the office's own files only. */
const formatsOf = (kind: ExportKind): readonly Format[] => (kind === 'redacted' ? REDACTED_FORMATS : ['docx', 'pdf']);

const INPUT = exporting.redactedMinutes.input.pick({ purpose: true, format: true, recipientText: true });

/** What is exported, in which form, for whom; and whether everything before it is done. */
export function ExportForm({
  kind,
  onKind,
  sources,
  onRun,
  onRefuse,
  busy,
}: {
  kind: ExportKind;
  onKind: (kind: ExportKind) => void;
  sources: ExportSources;
  onRun: (request: ReleaseRequest) => Promise<void>;
  onRefuse: (error: AppError) => void;
  /** Stands in the place of the button while the export runs. */
  busy: ReactNode;
}) {
  const say = useText('export');
  const form = useSchemaForm(INPUT, { purpose: '', format: 'docx', recipientText: '' });
  const [memberId, setMemberId] = useState<string>('');
  const [isPersonal, setPersonal] = useState(kind !== 'redacted');
  const hasForm = (useQueryOf(api.officeForm.list, {}).data?.forms ?? []).some(({ isInUse }) => isInUse);
  const [isOffice, setOffice] = useState(kind === 'full');
  const mayOwn = (kind === 'full' || kind === 'redacted') && hasForm && form.watch('format') === 'docx';
  const isOwn = mayOwn && isOffice;
  const checks = checksFor(kind, sources);
  const { meeting } = sources;
  const { audience, recipientId } = sources.choice;
  const commit = async ({ purpose, format, recipientText }: z.output<typeof INPUT>) => {
    const missing = missingRules(checks, sources.review);
    if (missing.length > 0) return onRefuse(ruleViolated(...missing));
    const { number } = meeting;
    const suggestedName =
      kind === 'redacted' ? say(`copyNames.${audience}`, { number }) : say(`names.${kind}`, { number });
    const recipient = { audience, recipientId, memberId: memberId === '' ? null : memberId, recipientText };
    await onRun({
      what: kind,
      meetingId: meeting.id,
      format,
      purpose,
      suggestedName,
      recipient,
      form: isOwn ? 'office' : 'standard',
    });
  };
  return (
    <Form form={form} label={say('title')} onCommit={commit} className="flex flex-col gap-5">
      <Card className="flex flex-col gap-5">
        <RadioGroup<ExportKind>
          label={say('what')}
          value={kind}
          onChange={(picked) => {
            setPersonal(picked === 'full' || picked === 'disclosures');
            if (!formatsOf(picked).some((format) => format === form.getValues('format')))
              form.setValue('format', 'docx');
            setOffice(picked === 'full');
            onKind(picked);
          }}
          options={EXPORT_KINDS.map((value) => ({
            value,
            label: say(`kinds.${value}`),
            help: say(`kindHelp.${value}`),
          }))}
        />
        {(kind === 'redacted' || kind === 'withheld') && <AudiencePicker choice={sources.choice} />}
        {kind === 'redacted' && audience === 'members' && <MemberChoice value={memberId} onChange={setMemberId} />}
        {kind === 'redacted' && audience === 'request' && (
          <FormText
            control={form.control}
            name="recipientText"
            label={say('receiptNumber')}
            help={say('receiptNumberHelp')}
            isRequired
          />
        )}
        {isPersonal && (
          <Banner tone="warning" title={say('personal')} level="p">
            <p>{say('personalDo')}</p>
          </Banner>
        )}
        {kind !== 'disclosures' && kind !== 'withheld' && (
          <FormRadio
            control={form.control}
            name="format"
            label={say('format')}
            isInline
            options={formatsOf(kind).map((value) => ({ value, label: say(`formats.${value}`) }))}
          />
        )}
        {mayOwn && (
          <RadioGroup<'standard' | 'office'>
            label={say('form')}
            isInline
            value={isOffice ? 'office' : 'standard'}
            onChange={(value) => setOffice(value === 'office')}
            options={(['office', 'standard'] as const).map((value) => ({ value, label: say(`forms.${value}`) }))}
          />
        )}
        {isOwn && kind === 'redacted' && <p className="text-[0.9375rem] text-muted">{say('ownFormUnproved')}</p>}
        <div className="flex flex-col gap-2">
          <FormText control={form.control} name="purpose" label={say('purpose')} help={say('purposeHelp')} isRequired />
          <PurposePicks onPick={(text) => form.setValue('purpose', text, { shouldValidate: true })} />
        </div>
      </Card>
      <Section title={say('checklist')}>
        <Checklist checks={checks} sources={sources} />
      </Section>
      {kind === 'redacted' && sources.review && (
        <Section title={say('warnings')}>
          <Card>
            <CopyWarningsCard review={sources.review} />
          </Card>
        </Section>
      )}
      <CommitFromAnywhere label={say('run')} />
      <div className="sticky bottom-0 z-10 -mx-1 border-t border-line bg-canvas px-1 py-3">
        {busy ?? (
          <CommitButton icon="upload" isWide>
            {say('run')}
          </CommitButton>
        )}
      </div>
    </Form>
  );
}
