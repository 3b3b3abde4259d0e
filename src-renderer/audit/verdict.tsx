import type { Verification } from '../../src-main/contract/audit-log.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
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
      tone={result.hasAnchor && result.restores.length === 0 ? 'success' : 'warning'}
      title={result.size === 0 ? say('soundEmpty') : say('sound', { last })}
      onClose={onClose}
    >
      <p>
        {result.hasAnchor ? say('anchored', { count: result.checkpoints }) : say('notAnchored')}
        <span className="ml-3">{say('signatures', { count: result.signatures })}</span>
      </p>
      <Restores restores={result.restores} />
      <Head root={result.root} />
    </Banner>
  );
}

/** 復元 stay in sight for as long as the log is read: they are no fault, and somebody answers for each. */
function Restores({ restores }: { restores: Verification['restores'] }) {
  const say = useText('checkpoint');
  const dates = useDates();
  if (restores.length === 0) return null;
  return (
    <>
      <p className="font-700">{say('restoredList')}</p>
      <ul className="list-disc pl-5">
        {restores.map(({ seq, at, madeAt, replacedSize, keptAs, checkpoints }) => (
          <li key={seq}>
            {say('restoredTold', {
              seq: counted(seq),
              at: dates.longMoment(at),
              madeAt: madeAt === null ? say('restoredUnknown') : dates.longMoment(madeAt),
              replaced:
                replacedSize === null
                  ? say('restoredUnreadable')
                  : say('restoredExplained', { size: counted(replacedSize), count: counted(checkpoints) }),
              keptAs: keptAs ?? say('restoredNowhere'),
            })}
          </li>
        ))}
      </ul>
    </>
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
      <Restores restores={result.restores} />
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
