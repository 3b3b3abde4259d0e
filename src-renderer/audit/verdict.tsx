import type { Verification } from '../../src-main/contract/audit-log.ts';
import { counted } from '../text/counted.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { mismatchText } from './entry-words.ts';
import { inGroups } from './groups.ts';

/**
 * 検証の結果 in words: what was checked, against what, and what still holds. Without a checkpoint from outside it says
 * that too; it never claims more than was compared.
 */
export function Verdict({ result, onClose }: { result: Verification; onClose: () => void }) {
  const say = useText('audit');
  const last = counted(Math.max(0, result.size - 1));
  if (!result.isSound) return <Mismatch result={result} onClose={onClose} />;
  return (
    <Banner
      tone={result.hasAnchor ? 'success' : 'warning'}
      title={result.size === 0 ? say('soundEmpty') : say('sound', { last })}
      onClose={onClose}
    >
      <p>
        {result.hasAnchor ? say('anchored', { count: result.checkpoints }) : say('notAnchored')}
        <span className="ml-3">{say('signatures', { count: result.signatures })}</span>
      </p>
      <Head root={result.root} />
    </Banner>
  );
}

function Mismatch({ result, onClose }: { result: Verification; onClose: () => void }) {
  const say = useText('audit');
  const { firstBad } = result;
  return (
    <Banner
      tone="error"
      title={firstBad === null ? say('notSoundNowhere') : say('notSound', { seq: counted(firstBad) })}
      onClose={onClose}
    >
      {firstBad !== null && (
        <p>{firstBad > 0 ? say('stillHolds', { last: counted(firstBad - 1) }) : say('nothingHolds')}</p>
      )}
      <p className="font-700">{say('problemsFound')}</p>
      <ul className="list-disc pl-5">
        {result.problems.slice(0, 20).map(({ seq, code, detail }) => (
          <li key={`${seq} ${code} ${detail}`}>
            {seq === null
              ? say('problemSomewhere', { problem: mismatchText(say, code) })
              : say('problemAt', { seq: counted(seq), problem: mismatchText(say, code) })}
          </li>
        ))}
      </ul>
      <p>{say('whatToDo')}</p>
      <Head root={result.root} />
    </Banner>
  );
}

function Head({ root }: { root: string }) {
  const say = useText('audit');
  return (
    <p>
      {say('head')}　<span className="font-mono">{inGroups(root)}</span>
      <span className="ml-3 text-muted">{say('headNote')}</span>
    </p>
  );
}
