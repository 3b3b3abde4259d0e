import { useState } from 'react';
import { exporting, type ReleasedFile } from '../../src-main/contract/export.ts';
import type { LogColumn, LogFilter } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useMay } from '../permitted.tsx';
import { counted } from '../text/counted.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf } from '../use-operation.ts';
import type { LogWords } from './log-words.ts';

export type ListFormat = 'xlsx' | 'csv' | 'extract';
const Wanted = exporting.auditExtract.input.pick({ purpose: true });

/** 一覧を書き出す: what is shown as a table, or the signed entries with their proofs. */
export function ExportListDialog({
  filter,
  total,
  columns,
  words,
  onClose,
  onWritten,
}: {
  filter: LogFilter;
  total: number;
  columns: readonly LogColumn[];
  words: LogWords;
  onClose: () => void;
  onWritten: (file: ReleasedFile, as: ListFormat) => void;
}) {
  const say = useText('audit');
  const list = useCommandOf(api.export.auditList);
  const extract = useCommandOf(api.export.auditExtract);
  const mayExtract = useMay(api.export.auditExtract);
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(Wanted, { purpose: '' });
  const [as, setAs] = useState<ListFormat>('xlsx');
  const running = [list, extract].find(({ isRunning }) => isRunning) ?? null;
  const write = async ({ purpose }: { purpose: string }) => {
    const suggestedName = say(as === 'extract' ? 'extractFile' : 'listFile');
    const kind = as === 'extract' ? 'json' : as;
    const path = await ask({ suggestedName, kind });
    if (path === null) return false;
    const file =
      as === 'extract'
        ? await extract.run({ path, purpose, filter })
        : await list.run({
            path,
            purpose,
            format: as,
            filter,
            columns: columns.map((id) => ({ id, title: say(`columnNames.${id}`) })),
            words: words.all(),
          });
    onWritten(file, as);
    onClose();
  };
  return (
    <Dialog title={say('exportList')} isOpen onClose={onClose} width="medium" isKept={isAsking || running !== null}>
      <Form form={form} label={say('exportList')} onCommit={write}>
        <p className="text-muted">{say('exportListLead', { count: counted(total) })}</p>
        <FormText
          control={form.control}
          name="purpose"
          label={say('purpose')}
          help={say('purposeHelp')}
          isRequired
          autoFocus
        />
        <RadioGroup<ListFormat>
          label={say('as')}
          value={as}
          onChange={setAs}
          options={[
            { value: 'xlsx', label: say('asXlsx'), help: say('asXlsxHelp') },
            { value: 'csv', label: say('asCsv'), help: say('asCsvHelp') },
            ...(mayExtract ? [{ value: 'extract' as const, label: say('asExtract'), help: say('asExtractHelp') }] : []),
          ]}
        />
        <WriteFoot
          running={running}
          runningLabel={say('exporting')}
          cancelLabel={say('cancel')}
          commitLabel={say('save')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
