import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { SupportCaseDetail } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CompareVersions } from '../ui/compare-versions.tsx';
import { differencesOf, merged } from '../ui/differences.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { comparedFields } from './case-differences.ts';
import { CaseForm } from './case-form.tsx';
import { type CaseInput, inputOf } from './case-input.ts';

/** Changing an opened case; if somebody else was faster, the record is opened anew and both versions are compared. */
export function ChangeCase({
  stored,
  today,
  onDone,
}: {
  stored: SupportCaseDetail;
  today: string;
  onDone: () => void;
}) {
  const say = useText('supportCase');
  const dates = useDates();
  const change = useCommandOf(api.supportCase.change);
  const [base] = useState(() => inputOf(stored));
  const [rival, setRival] = useState<{ readonly mine: CaseInput; readonly theirs: SupportCaseDetail } | null>(null);

  const store = async ({ consent: _consent, ...fields }: CaseInput, version: number) => {
    const { caseNumber } = await change.run({ ...fields, id: stored.id, version });
    sayInStatus(say('changed', { caseNumber }));
    onDone();
  };
  const save = async (input: CaseInput) => {
    try {
      await store(input, stored.version);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      setRival({ mine: input, theirs: await api.supportCase.reveal({ id: stored.id, purpose: say('editPurpose') }) });
    }
  };
  const versions = rival && { base, mine: rival.mine, theirs: inputOf(rival.theirs) };
  return (
    <div className="flex flex-col gap-5" data-personal="">
      <Banner tone="warning" title={say('editNotice')} level="p" />
      <CaseForm
        initial={base}
        isNew={false}
        today={today}
        label={say('edit')}
        commitLabel={say('saveChange')}
        onCommit={save}
        onCancel={onDone}
      />
      {rival && versions && (
        <CompareVersions
          differences={differencesOf(comparedFields(say, dates), versions)}
          onClose={() => setRival(null)}
          onSave={(chosen) => store(merged(versions, chosen), rival.theirs.version)}
        />
      )}
    </div>
  );
}
