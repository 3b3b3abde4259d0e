import { useEffect, useState } from 'react';
import type { Standing } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** What a checkpoint kept elsewhere contradicts; said first thing and until the file is another one. */
export function StandingWarnings({ standing }: { standing: Standing }) {
  const say = useText('checkpoint');
  const dates = useDates();
  const { isBehind, isRewritten, isRestored, noted, size } = standing;
  return (
    <>
      {isBehind && (
        <Banner tone="error" title={say('behind')}>
          <p>
            {say('behindWhy', {
              place: say(`place.${isBehind.place}`),
              size: counted(isBehind.size),
              now: counted(size),
            })}
          </p>
        </Banner>
      )}
      {isRewritten && (
        <Banner tone="error" title={say('rewritten')}>
          <p>{say('rewrittenWhy', { place: say(`place.${isRewritten.place}`), size: counted(isRewritten.size) })}</p>
        </Banner>
      )}
      {isRestored && (
        <Banner tone="warning" title={say('restored')}>
          <p>
            {say('restoredWhy', {
              at: dates.longMoment(isRestored.at),
              madeAt: isRestored.madeAt === null ? say('restoredUnknown') : dates.longMoment(isRestored.madeAt),
              seq: counted(isRestored.seq),
              place: say(`place.${isRestored.place}`),
              size: counted(isRestored.size),
              keptAs: isRestored.keptAs ?? say('restoredNowhere'),
            })}
          </p>
        </Banner>
      )}
      {noted.map(({ seq, event, at }) => {
        const name = event === 'office.file-differed' ? 'file-differed' : 'clock-jumped';
        return (
          <Banner key={event} tone={name === 'file-differed' ? 'error' : 'warning'} title={say(`noted.${name}`)}>
            <p>{say(`noted.${name}Why`, { at: dates.longMoment(at), seq: counted(seq) })}</p>
          </Banner>
        );
      })}
    </>
  );
}

/**
 * Asked once after each sign-in, on whatever screen it leads to: whoever works on in a file that was put back from an old
 * copy must know it before the first record. Places that are away answer slowly or not at all, so nobody waits for it.
 */
export function StandingWatch() {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let isMounted = true;
    api.audit.standing({}).then(
      (told) => isMounted && setStanding(told),
      () => {
        // A refusal here says nothing about the log; the page for verification shows it in words.
      },
    );
    return () => {
      isMounted = false;
    };
  }, []);
  const isQuiet = standing && !standing.isBehind && !standing.isRewritten && !standing.isRestored;
  if (!standing || (isQuiet && standing.noted.length === 0)) return null;
  return (
    <div className="mb-4 flex flex-col gap-3">
      <StandingWarnings standing={standing} />
    </div>
  );
}
