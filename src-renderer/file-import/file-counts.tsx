import type { ImportPreview } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Card } from '../ui/page-header.tsx';
import { countsWith } from './counts.ts';

/** For each file: the encoding that was found out, and how many rows will be added, updated or left out. */
export function FileCounts({
  preview,
  answers,
}: {
  preview: ImportPreview;
  answers: Readonly<Record<string, string>>;
}) {
  const say = useText('fileImport');
  return (
    <div className="grid grid-cols-3 gap-4">
      {preview.files.map((file) => {
        const counts = countsWith(file, preview.questions, answers);
        const figures = [
          ['rows', file.rows],
          ['willAdd', counts.willAdd],
          ['willChange', counts.willChange],
          ['willSkip', counts.willSkip],
        ] as const;
        return (
          <Card key={file.kind} className="flex flex-col gap-3">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <h3 className="text-[1.0625rem] font-700">{say(`files.${file.kind}`)}</h3>
              <span className="text-[0.875rem] text-muted">
                {say('encoding')} {encodingText(say, file.encoding)}
              </span>
            </div>
            <dl className="grid grid-cols-4 gap-2">
              {figures.map(([name, count]) => (
                <div key={name} className="flex flex-col">
                  <dt className="text-[0.8125rem] text-muted">{say(name)}</dt>
                  <dd className="text-[1.375rem] font-700 leading-tight">{say('rowsCounted', { count })}</dd>
                </div>
              ))}
            </dl>
          </Card>
        );
      })}
    </div>
  );
}

function encodingText(say: ReturnType<typeof useText<'fileImport'>>, encoding: string): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
    case 'shift_jis':
    case 'euc-jp':
    case 'iso-2022-jp':
    case 'utf-16le':
    case 'utf-16be':
      return say(`encodings.${encoding}`);
    default:
      return encoding;
  }
}
