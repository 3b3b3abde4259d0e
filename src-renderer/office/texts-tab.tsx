import { useState } from 'react';
import type { OfficeSettings } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ChangeTexts } from './change-texts.tsx';
import { TextsToRead } from './texts-to-read.tsx';

/** 文面と決まり: notice, pledge, idle lock; with what a new pledge text means for the pledges given. */
export function TextsTab() {
  const say = useText('office');
  const dates = useDates();
  const inWords = useErrorText();
  const mayChange = useMay(api.office.changeSettings);
  const settings = useQueryOf(api.office.settings, {});
  if (settings.error) return <Banner tone="error" title={inWords(settings.error).title} />;
  if (!settings.data) return null;
  const { changedAt, version } = settings.data;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-[0.875rem] text-muted">
        {say('changedAt', { moment: dates.moment(changedAt), version })}
        {!mayChange && <span className="ml-4">{say('readOnly')}</span>}
      </p>
      {mayChange ? <FormOfFirst settings={settings.data} /> : <TextsToRead settings={settings.data} />}
    </div>
  );
}

/** The form keeps what it began with until it is saved; then it begins anew with what is stored. */
function FormOfFirst({ settings }: { settings: OfficeSettings }) {
  const [base, setBase] = useState(settings);
  return <ChangeTexts key={base.version} base={base} onSaved={setBase} />;
}
