import { useState } from 'react';
import type { SeenState } from '../../src-main/contract/need-to-know-presets.ts';
import { PRESETS, type Preset } from '../../src-main/contract/need-to-know-presets.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import type { GlassTarget } from './glass-dialog.tsx';
import { useSampleWords } from './sample-words.ts';

const LOOKS = { shown: 'success', masked: 'warning', absent: 'plain' } as const;

/** 表示・伏せる・表示しない, in words and colour. */
export function SeenChip({ state }: { state: SeenState }) {
  const say = useText('needToKnow');
  return <Chip tone={LOOKS[state]}>{say(`states.${state}`)}</Chip>;
}

/** 見え方を確かめる: the record as another role would see it, by the rule of the core. */
export function PreviewButton({ target }: { target: GlassTarget }) {
  const say = useText('needToKnow');
  const [isOpen, setOpen] = useState(false);
  return (
    <Permitted call={api.needToKnow.preview}>
      <Button size="sm" variant="outline" icon="eye" onPress={() => setOpen(true)}>
        {say('preview')}
      </Button>
      {isOpen && <PreviewDialog target={target} onClose={() => setOpen(false)} />}
    </Permitted>
  );
}

function PreviewDialog({ target, onClose }: { target: GlassTarget; onClose: () => void }) {
  const say = useText('needToKnow');
  const [as, setAs] = useState<Preset>('auditor');
  const { caseId, meetingId, label } = target;
  const { data, error } = useQueryOf(api.needToKnow.preview, { as, caseId, meetingId });
  const words = useSampleWords();
  const cell = 'border-b border-line px-3 py-1.5 align-top';
  return (
    <Dialog
      title={say('previewTitle', { label })}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{say('close')}</Button>}
    >
      <p className="text-muted">{say('previewLead', { what: say(caseId === null ? 'ofMeeting' : 'ofCase') })}</p>
      <Select
        label={say('previewAs')}
        value={as}
        onChange={setAs}
        className="max-w-sm"
        options={PRESETS.map((preset) => ({ value: preset, label: say(`presets.${preset}`) }))}
      />
      <Refusal error={error} />
      {data && (
        <table className="w-full border-separate border-spacing-0 text-left" data-personal="">
          <caption className="sr-only">{say(`presets.${data.as}`)}</caption>
          <thead>
            <tr className="text-[0.875rem] [&>th]:border-b [&>th]:border-edge [&>th]:px-3 [&>th]:py-1.5">
              <th scope="col">{say('field')}</th>
              <th scope="col">{say(`presets.${data.as}`)}</th>
              <th scope="col">{say('sample')}</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map(({ field, state, samples }) => (
              <tr key={field}>
                <th scope="row" className={`${cell} font-400`}>
                  {say(`fields.${field}`)}
                </th>
                <td className={cell}>
                  <SeenChip state={state} />
                </td>
                <td className={`${cell} text-[0.9375rem] text-muted`}>{words(samples) || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
