import type { ImportKind, ImportPreview } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link.tsx';
import { ProblemList } from './problem-list.tsx';

const LISTS: { readonly [K in ImportKind]: string } = {
  organizations: 'organizations',
  members: 'members',
  cases: 'cases',
};

/** What was registered, the ways to it, and once more what should be looked at. */
export function ImportResult({ result, onAnother }: { result: ImportPreview; onAnother: () => void }) {
  const say = useText('fileImport');
  return (
    <>
      <Banner
        tone="success"
        title={say('doneTitle')}
        actions={
          <>
            {result.files.map(({ kind }) => (
              <LinkButton key={kind} to={LISTS[kind]} variant="outline" size="sm">
                {say('openList', { kind: say(`kinds.${kind}`) })}
              </LinkButton>
            ))}
            <Button variant="outline" size="sm" onPress={onAnother}>
              {say('another')}
            </Button>
          </>
        }
      >
        <ul>
          {result.files.map(({ kind, willAdd, willChange, willSkip }) => (
            <li key={kind}>
              {say('summary', {
                kind: say(`kinds.${kind}`),
                added: willAdd,
                changed: willChange,
                skipped: willSkip,
              })}
            </li>
          ))}
        </ul>
        <p>{say('doneLead')}</p>
      </Banner>
      <ProblemList preview={result} />
    </>
  );
}
