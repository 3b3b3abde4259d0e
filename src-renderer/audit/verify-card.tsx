import { useState } from 'react';
import type { Verification } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCommandOf } from '../use-operation.ts';
import { Verdict } from './verdict.tsx';

type Means = 'nothing' | 'paper' | 'note';

/** 検証する, alone or against a checkpoint at hand: paper, the text of its QR code, or a file's content. */
export function VerifyCard({
  result,
  onResult,
  mayResume,
}: {
  result: Verification | null;
  onResult: (result: Verification | null) => void;
  mayResume: boolean;
}) {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const verify = useCommandOf(api.audit.verify);
  const [means, setMeans] = useState<Means>('nothing');
  const [size, setSize] = useState<number | null>(null);
  const [paper, setPaper] = useState('');
  const [note, setNote] = useState('');
  const start = (scope: 'whole' | 'new') => {
    if (verify.isRunning) return;
    onResult(null);
    const papers = means === 'paper' && paper.trim() !== '' ? [{ size, text: paper }] : [];
    const notes = means === 'note' && note.trim() !== '' ? [`${note.trim()}\n`] : [];
    verify.run({ scope, papers, notes }).then(onResult, () => {
      // The refusal stands in `verify.error` and is shown below.
    });
  };
  useShortcut({ keys: 'V', label: say('verifyWhole'), run: () => start('whole') });
  return (
    <Card className="flex flex-col gap-4">
      <Section title={say('verify')}>
        <RadioGroup
          label={say('compareWith')}
          help={say('compareLead')}
          value={means}
          onChange={setMeans}
          isInline
          options={[
            { value: 'nothing', label: say('withNothing') },
            { value: 'paper', label: say('withPaper') },
            { value: 'note', label: say('withNote') },
          ]}
        />
        {means === 'paper' && (
          <div className="flex flex-col gap-3">
            <NumberField label={say('paperSize')} value={size} onChange={setSize} width="short" />
            <TextField label={say('paperText')} help={say('paperHelp')} value={paper} onChange={setPaper} isMono />
          </div>
        )}
        {means === 'note' && (
          <TextArea label={say('note')} help={say('noteHelp')} value={note} onChange={setNote} rows={6} />
        )}
        <div className="flex flex-wrap gap-3">
          <Button icon="shield" keys="V" onPress={() => start('whole')}>
            {say('verifyWhole')}
          </Button>
          {mayResume && (
            <Button variant="outline" onPress={() => start('new')}>
              {say('verifyNew')}
            </Button>
          )}
        </div>
        {mayResume && <p className="text-[0.875rem] text-muted">{say('verifyNewHelp')}</p>}
      </Section>
      {verify.isRunning && (
        <ProgressBar
          label={say('verifying')}
          done={verify.progress?.done ?? 0}
          total={verify.progress?.total ?? 0}
          onCancel={verify.cancel}
        />
      )}
      {verify.error && (
        <Banner tone="error" title={inWords(verify.error).title} level="p">
          {inWords(verify.error).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {result && <Verdict result={result} onClose={() => onResult(null)} />}
      {result && result.from > 0 && <p className="text-muted">{say('resumed', { from: counted(result.from) })}</p>}
    </Card>
  );
}
