import { exporting, type ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf } from '../use-operation.ts';
import { drawPictures } from './draw-report.ts';
import type { PlotModel } from './plot-model.ts';

const INPUT = exporting.annualReport.input.pick({ purpose: true });

/** 運用状況報告を書き出す. `plots` are those of the paper, in Japanese. */
export function ReportDialog({
  fiscalYear,
  year,
  plots,
  onClose,
  onWritten,
}: {
  fiscalYear: number;
  /** The year in words. */
  year: string;
  plots: readonly PlotModel[];
  onClose: () => void;
  onWritten: (file: ReleasedFile) => void;
}) {
  const say = useText('statistics');
  const { roles } = useSession();
  const release = useCommandOf(api.export.annualReport);
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(INPUT, { purpose: '' });
  const write = async ({ purpose }: { purpose: string }) => {
    const suggestedName = say('reportFile', { year });
    const path = await ask({ suggestedName, kind: 'docx' });
    if (path === null) return false;
    onWritten(await release.run({ path, purpose, fiscalYear, pictures: await drawPictures(plots) }));
    onClose();
  };
  const title = say('reportTitle', { year });
  return (
    <Dialog title={title} isOpen onClose={onClose} isKept={isAsking || release.isRunning}>
      <Form form={form} label={title} onCommit={write}>
        <p className="text-muted">{say('reportLead')}</p>
        {roles.includes('auditor') && <p className="text-muted">{say('reportFindings')}</p>}
        <FormText
          control={form.control}
          name="purpose"
          label={say('reportPurpose')}
          help={say('reportPurposeHelp')}
          isRequired
          autoFocus
        />
        <WriteFoot
          running={release.isRunning ? release : null}
          runningLabel={say('reportWriting')}
          cancelLabel={say('cancel')}
          commitLabel={say('write')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
