import { useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { type Handout, HandoutFields } from '../frame/handout-fields.tsx';
import { useSavePath } from '../frame/use-save-path.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
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
  const [handout, setHandout] = useState<Handout>({ format: 'docx', purpose: '' });
  const { isAsking, ask } = useSavePath();
  const [isAsked, setAsked] = useState(false);
  const isRunning = extract.isRunning || sheet.isRunning;
  const refusal = extract.error ?? sheet.error;
  const run = async () => {
    setAsked(true);
    if (handout.purpose.trim() === '' || isAsking || isRunning) return;
    const suggestedName = say(`handout.names.${what}`, { number: meeting.number });
    const path = await ask({ suggestedName, kind: handout.format });
    if (path === null) return;
    const common = { meetingId: meeting.id, path, ...handout };
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
      isKept={isAsking || isRunning}
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
      <HandoutFields value={handout} onChange={setHandout} isAsked={isAsked} />
    </CommitDialog>
  );
}
