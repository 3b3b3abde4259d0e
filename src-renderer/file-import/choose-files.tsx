import { useState } from 'react';
import { IMPORT_KINDS, type ImportKind } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { FilePicker } from '../ui/file-picker.tsx';
import { Card } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { type Import, LARGEST } from './use-import.ts';

const ENDINGS: { readonly [K in ImportKind]: readonly string[] } = {
  organizations: ['.csv', '.txt', '.tsv'],
  members: ['.csv', '.txt', '.tsv'],
  cases: ['.csv', '.txt', '.tsv', '.json'],
};

/** One place for each kind of file, by button or by dropping. */
export function ChooseFiles({ current }: { current: Import }) {
  const say = useText('fileImport');
  const [tooBig, setTooBig] = useState<ImportKind | null>(null);
  const [isAsked, setAsked] = useState(false);
  const check = () => {
    setAsked(true);
    if (current.files.length > 0) void current.check();
  };
  useShortcut({ keys: 'Ctrl+Enter', label: say('check'), run: check });
  const pick = (kind: ImportKind, file: File) => {
    setTooBig(file.size > LARGEST ? kind : null);
    if (file.size <= LARGEST) void current.choose(kind, file);
  };
  return (
    <CommitArea onCommit={check} className="flex flex-col gap-5 [&_*]:scroll-mb-24">
      {isAsked && current.files.length === 0 && <Banner tone="error" title={say('chooseFirst')} level="p" />}
      <Card className="flex flex-col gap-3">
        <p className="text-muted">{say('encodingNote')}</p>
        {IMPORT_KINDS.map((kind) => (
          <div key={kind} className="flex flex-col gap-1">
            <FilePicker
              label={say(`files.${kind}`)}
              help={say(`fileHelp.${kind}`)}
              accept={ENDINGS[kind]}
              fileName={current.chosen[kind]?.name}
              error={tooBig === kind ? say('tooBig', { limit: LARGEST / 1_000_000 }) : undefined}
              onPick={(file) => pick(kind, file)}
            />
            {current.chosen[kind] && (
              <div>
                <Button variant="text" size="xs" icon="close" onPress={() => current.remove(kind)}>
                  {say('removeFile', { file: say(`files.${kind}`) })}
                </Button>
              </div>
            )}
          </div>
        ))}
      </Card>
      <div className="sticky bottom-0 z-10 -mx-6 border-t border-line bg-canvas px-6 py-3">
        <Button icon="search" keys="Ctrl+Enter" onPress={check}>
          {say('check')}
        </Button>
      </div>
    </CommitArea>
  );
}
