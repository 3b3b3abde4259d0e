import { exporting, type ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf } from '../use-operation.ts';

const INPUT = exporting.reminderLetter.input.pick({ purpose: true });

/** 確認の文書を書き出す: one organisation's actions by case number; the name of the file tells nobody's. */
export function LetterDialog({
  organizationId,
  name,
  today,
  onClose,
  onWritten,
}: {
  organizationId: string;
  name: string;
  today: string;
  onClose: () => void;
  onWritten: (file: ReleasedFile) => void;
}) {
  const say = useText('action');
  const release = useCommandOf(api.export.reminderLetter);
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(INPUT, { purpose: '' });
  const write = async ({ purpose }: { purpose: string }) => {
    const path = await ask({ suggestedName: say('letter.file', { day: today }), kind: 'docx' });
    if (path === null) return false;
    onWritten(await release.run({ path, purpose, organizationId }));
    onClose();
  };
  return (
    <Dialog title={say('letter.title', { name })} isOpen onClose={onClose} isKept={isAsking || release.isRunning}>
      <Form form={form} label={say('letter.title', { name })} onCommit={write}>
        <p className="text-muted">{say('letter.lead')}</p>
        <FormText
          control={form.control}
          name="purpose"
          label={say('letter.purpose')}
          help={say('letter.purposeHelp')}
          isRequired
          autoFocus
        />
        <WriteFoot
          running={release.isRunning ? release : null}
          runningLabel={say('letter.writing')}
          cancelLabel={say('cancel')}
          commitLabel={say('letter.write')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
