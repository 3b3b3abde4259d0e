import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Reveal } from '../ui/reveal.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CaseRecord } from './case-record.tsx';

/** The full record, opened by a button or V; the view is logged before anything is shown, and ends by itself. */
export function RevealCase({ id, today }: { id: string; today: string }) {
  const say = useText('supportCase');
  const [purpose, setPurpose] = useState('');
  const latest = useRef(purpose);
  latest.current = purpose;
  return (
    <Reveal
      label={say('reveal')}
      keys="V"
      load={() => api.supportCase.reveal({ id, purpose: latest.current })}
      hidden={
        <div className="flex basis-full flex-col gap-4">
          <div className="flex items-start gap-3">
            <Icon name="lock" className="mt-0.5 text-muted" />
            <div>
              <p className="font-700">{say('revealHidden')}</p>
              <p className="text-muted">{say('revealNotice')}</p>
            </div>
          </div>
          <TextField
            label={say('purpose')}
            help={say('purposeHelp')}
            value={purpose}
            onChange={setPurpose}
            width="full"
            className="max-w-lg"
            maxLength={200}
          />
        </div>
      }
    >
      {(record) => <CaseRecord record={record} today={today} />}
    </Reveal>
  );
}
