import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** What was written, where its proof lies, and what reopening it showed. */
export function Written({
  file,
  isForPerson,
  onClose,
}: {
  file: ReleasedFile;
  isForPerson: boolean;
  onClose: () => void;
}) {
  const say = useText('accounting');
  return (
    <Banner tone="success" title={say('written')} onClose={onClose}>
      <p className="break-all">{say('writtenTo', { path: file.path })}</p>
      {file.beside && <p className="break-all">{say('writtenProof', { path: file.beside.path })}</p>}
      {isForPerson && (
        <>
          <p>{say('writtenMarks', { marks: file.proof.marks, searched: file.proof.searchedFor })}</p>
          <p>{say('writtenRead')}</p>
        </>
      )}
    </Banner>
  );
}
