import { useRef, useState } from 'react';
import type { ImportPreview } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { FileCounts } from './file-counts.tsx';
import { ProblemList } from './problem-list.tsx';
import { Questions } from './questions.tsx';
import type { Import } from './use-import.ts';

/** What the files hold and what would become of it; 「取り込む」 answers with what is still open. */
export function PreviewPanel({ preview, current }: { preview: ImportPreview; current: Import }) {
  const say = useText('fileImport');
  const [isAsked, setAsked] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const open = current.open.length;
  const isIdle = preview.questions.length === 0 && preview.files.every((file) => file.willAdd + file.willChange === 0);
  const commit = () => {
    setAsked(true);
    if (open === 0 && !isIdle) void current.commit();
    else requestAnimationFrame(() => top.current?.focus());
  };
  useShortcut({ keys: 'Ctrl+Enter', label: say('commit'), run: commit });
  return (
    <CommitArea onCommit={commit} className="flex flex-col gap-5 [&_*]:scroll-mb-24">
      {isAsked && (open > 0 || isIdle) && (
        <Banner
          tone="error"
          bannerRef={top}
          title={open > 0 ? say('commitOpen', { count: open }) : say('nothingToDo')}
          level="p"
        />
      )}
      <Section title={say('previewTitle')}>
        <FileCounts preview={preview} answers={current.answers} />
      </Section>
      {preview.questions.length > 0 && <Questions preview={preview} current={current} isAsked={isAsked} />}
      <ProblemList preview={preview} />
      <div className="sticky bottom-0 z-10 -mx-6 flex flex-wrap items-center gap-3 border-t border-line bg-canvas px-6 py-3">
        <Button icon="save" keys="Ctrl+Enter" onPress={commit}>
          {say('commit')}
        </Button>
        <Button variant="outline" onPress={current.backToFiles}>
          {say('changeFiles')}
        </Button>
        {preview.questions.length > 0 && (
          <span className="text-muted" role="status">
            {open > 0 ? say('questionsOpen', { count: open }) : say('questionsDone')}
          </span>
        )}
      </div>
    </CommitArea>
  );
}
