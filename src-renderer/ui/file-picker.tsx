import { type DropItem, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Takes a file by button or by dropping it. The bytes stay in memory; nothing is opened or run. */
export function FilePicker({
  label,
  help,
  accept,
  fileName,
  error,
  onPick,
}: {
  label: string;
  help?: string;
  /** Endings or media types: `['.csv']`. */
  accept: readonly string[];
  /** Name of the file now chosen. */
  fileName?: string | undefined;
  error?: string | undefined;
  onPick: (file: File) => void;
}) {
  const say = useText('ui');
  const take = async (items: readonly DropItem[]) => {
    const dropped = items.find((item) => item.kind === 'file');
    if (dropped) onPick(await dropped.getFile());
  };
  return (
    <div className="flex flex-col gap-1.5">
      <DropZone
        onDrop={(event) => void take(event.items)}
        className="focus-mark flex flex-wrap items-center gap-4 rounded-8 border border-dashed border-edge bg-surface p-4 data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <Icon name="upload" size={1.5} className="text-muted" />
        <div className="flex min-w-0 flex-1 flex-col">
          <Text slot="label" className="font-700">
            {label}
          </Text>
          {help && <span className="text-[0.875rem] text-muted">{help}</span>}
          <span className="text-[0.9375rem]">{fileName ?? say('noFile')}</span>
        </div>
        <FileTrigger acceptedFileTypes={accept} onSelect={(files) => files?.[0] && onPick(files[0])}>
          <Button variant="outline" size="sm">
            {say('chooseFile')}
          </Button>
        </FileTrigger>
      </DropZone>
      {error && <p className="text-[0.875rem] text-error">＊{error}</p>}
    </div>
  );
}

/** The bytes of a file as base64, the form in which files cross the wall. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
