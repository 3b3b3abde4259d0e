import { useContext, useEffect, useState } from 'react';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { labelIn } from '../ui/form-draft.ts';
import { go } from '../ui/hash-router.ts';
import type { Unfinished } from './draft-store.ts';
import { OwnDraftsContext } from './own-drafts.ts';

/** More than these are told by their number alone. */
const SHOWN = 5;

/** Said after signing in: which forms were left with unsaved input. Each goes from here once it is taken up. */
export function UnfinishedBanner() {
  const say = useText('draft');
  const { moment } = useDates();
  const own = useContext(OwnDraftsContext);
  const [left, setLeft] = useState<readonly Unfinished[]>([]);
  useEffect(() => {
    if (!own) return;
    let isShown = true;
    const stop = own.onTaken((key) =>
      setLeft((before) => before.filter(({ place, form }) => place !== key.place || form !== key.form)),
    );
    void own.ready.then((found) => isShown && setLeft(found.left));
    return () => {
      isShown = false;
      stop();
    };
  }, [own]);
  if (left.length === 0) return null;
  return (
    <div className="mb-4">
      <Banner tone="info" title={say('unfinished', { count: left.length })} onClose={() => setLeft([])}>
        <p>{say('unfinishedLead')}</p>
        <ul className="flex flex-col gap-1">
          {left.slice(0, SHOWN).map(({ place, form, savedAt }) => (
            <li key={`${place} ${form}`} className="flex flex-wrap items-center gap-x-3">
              <span>{labelIn(form)}</span>
              <span className="text-[0.875rem] text-muted">{say('savedAt', { when: moment(savedAt) })}</span>
              <Button variant="text" size="xs" onPress={() => go(place === 'home' ? '' : place)}>
                {say('openScreen')}
              </Button>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
