import { useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

const ALL = 'all';
type What = 'sheet' | 'extract';

/** 抜粋・一覧の書き出し: the sheet of decisions and tasks, or what the approved minutes say about one case. */
export function HandoutDialog({
  meeting,
  mayExtract,
  onClose,
}: {
  meeting: MeetingDetail;
  /** There is an approved version. */
  mayExtract: boolean;
  onClose: () => void;
}) {
  const say = useText('minutes');
  const extract = useCommandOf(api.export.minutesExtract);
  const sheet = useCommandOf(api.export.actionSheet);
  const organizations = useQueryOf(api.organization.list, { search: '' }).data ?? [];
  const cases = [
    ...new Map(
      meeting.agenda.flatMap(({ caseId, caseNumber }) => (caseId && caseNumber ? [[caseId, caseNumber] as const] : [])),
    ),
  ];
  const [what, setWhat] = useState<What>('sheet');
  const [caseId, setCase] = useState(cases[0]?.[0] ?? '');
  const [organizationId, setOrganization] = useState(ALL);
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx');
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isRunning = extract.isRunning || sheet.isRunning;
  const refusal = extract.error ?? sheet.error;
  const run = async () => {
    setAsked(true);
    if (purpose.trim() === '' || isRunning) return;
    const suggestedName = say(`handout.names.${what}`, { number: meeting.number });
    const path = await host.chooseSavePath({ suggestedName, kind: format });
    if (path === null) return;
    const common = { meetingId: meeting.id, path, purpose, format };
    try {
      if (what === 'extract') await extract.run({ ...common, caseId });
      else await sheet.run({ ...common, organizationId: organizationId === ALL ? null : organizationId });
      sayInStatus(say('handout.done'));
      onClose();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={say('handout.title')}
      onClose={onClose}
      onCommit={() => void run()}
      commitLabel={say('handout.run')}
      commitIcon="upload"
      isRunning={isRunning}
      refusal={refusal}
    >
      <RadioGroup<What>
        label={say('handout.what')}
        value={what}
        onChange={setWhat}
        options={[
          { value: 'sheet', label: say('handout.sheet'), help: say('handout.sheetHelp') },
          ...(mayExtract && cases.length > 0
            ? [{ value: 'extract' as const, label: say('handout.extract'), help: say('handout.extractHelp') }]
            : []),
        ]}
      />
      {what === 'extract' ? (
        <Select<string>
          label={say('handout.case')}
          value={caseId}
          onChange={setCase}
          options={cases.map(([value, label]) => ({ value, label }))}
        />
      ) : (
        <Select<string>
          label={say('handout.organization')}
          value={organizationId}
          onChange={setOrganization}
          options={[
            { value: ALL, label: say('handout.all') },
            ...organizations.map(({ id, shortName, name }) => ({ value: id, label: shortName || name })),
          ]}
        />
      )}
      <RadioGroup
        label={say('handout.format')}
        isInline
        value={format}
        onChange={setFormat}
        options={(['docx', 'pdf'] as const).map((value) => ({ value, label: say(`handout.formats.${value}`) }))}
      />
      <TextField
        label={say('handout.purpose')}
        help={say('handout.purposeHelp')}
        isRequired
        value={purpose}
        onChange={setPurpose}
        maxLength={200}
        error={isAsked && purpose.trim() === '' ? say('handout.purposeMissing') : undefined}
      />
    </CommitDialog>
  );
}
