import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

/** Whose log an auditor's notebook shows, on every screen: two offices must never be mistaken for each other. */
export function ReadingBanner() {
  const say = useText('checkpoint');
  const reviewed = useQueryOf(api.access.session, {}).data?.session?.reviewed ?? null;
  return (
    <div className="border-b border-line bg-accent-soft px-3 py-0.5 text-center text-[0.875rem] font-700">
      {reviewed ? say('reading', { name: reviewed.officeName || reviewed.origin }) : say('readingNone')}
    </div>
  );
}
