import { useState } from 'react';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { exporting } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { useCommandOf } from '../use-operation.ts';

const Purpose = exporting.auditBundle.input.pick({ purpose: true });

/** 監査用の記録を書き出す: the log without content, for an auditor who must not need the office's file. */
export function ExportDialog({ onClose, onWritten }: { onClose: () => void; onWritten: (file: ReleasedFile) => void }) {
  const say = useText('audit');
  const release = useCommandOf(api.export.auditBundle);
  const [isAsking, setAsking] = useState(false);
  const form = useSchemaForm(Purpose, { purpose: '' });
  const write = async ({ purpose }: { purpose: string }) => {
    setAsking(true);
    const path = await host
      .chooseSavePath({ suggestedName: say('fileName'), kind: 'jsonl' })
      .finally(() => setAsking(false));
    if (path === null) return;
    onWritten(await release.run({ path, purpose }));
    onClose();
  };
  return (
    <Dialog title={say('exportBundle')} isOpen onClose={onClose} width="narrow" isKept={isAsking}>
      <Form form={form} label={say('exportBundle')} onCommit={write}>
        <p className="text-muted">{say('exportLead')}</p>
        <FormText
          control={form.control}
          name="purpose"
          label={say('purpose')}
          help={say('purposeHelp')}
          isRequired
          autoFocus
        />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton icon="save">{say('save')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
