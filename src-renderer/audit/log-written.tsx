import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { inGroups } from './groups.ts';

/** What was written, where, and its digest. */
export function LogWritten({ title, file, onClose }: { title: string; file: ReleasedFile; onClose: () => void }) {
  const say = useText('audit');
  return (
    <Banner tone="success" title={title} onClose={onClose}>
      <p className="break-all">{say('exportedTo', { path: file.path })}</p>
      <p>
        {say('exportedDigest')}　<span className="font-mono">{inGroups(file.sha256)}</span>
      </p>
      {file.beside && <p className="break-all">{say('exportedBeside', { path: file.beside.path })}</p>}
    </Banner>
  );
}
