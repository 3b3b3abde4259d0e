import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { StepNavigation } from '../ui/step-navigation.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { useImport } from './use-import.ts';

/** ファイル取込: choose, check row by row, answer what is doubtful, import all or nothing. */
export function ImportPage() {
  const say = useText('fileImport');
  const inWords = useErrorText();
  const current = useImport();
  const place = current.result ? 2 : current.found ? 1 : 0;
  const refusal = current.error ? inWords(current.error) : null;
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <div className="flex flex-col gap-5">
        <StepNavigation
          label={say('steps')}
          steps={(['stepChoose', 'stepCheck', 'stepDone'] as const).map((step, index) => ({
            id: step,
            label: say(step),
            state: index < place || current.result ? 'completed' : index === place ? 'current' : 'ahead',
          }))}
        />
        {refusal && (
          <Banner tone="error" title={refusal.title}>
            {refusal.details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </Banner>
        )}
        {current.work ? (
          <ImportProgress work={current.work} isCommitting={current.isCommitting} />
        ) : current.result ? (
          <ImportResult result={current.result} onAnother={current.startAnew} />
        ) : current.found ? (
          <PreviewPanel preview={current.found} current={current} />
        ) : (
          <ChooseFiles current={current} />
        )}
      </div>
    </>
  );
}
