import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';

/** 緊急アクセスの一覧: who opened what, when and why, and how often they looked. */
export function GlassesCard() {
  const say = useText('needToKnow');
  const dates = useDates();
  const { data } = useQueryOf(api.access.glasses, {});
  if (!data) return null;
  const cell = 'border-b border-line px-3 py-1.5 align-top';
  return (
    <Section title={say('glass.listTitle')}>
      <p className="text-muted">{say('glass.listLead')}</p>
      {data.length === 0 ? (
        <p>{say('glass.none')}</p>
      ) : (
        <div className="overflow-hidden rounded-12 border border-line bg-surface">
          <table className="w-full border-separate border-spacing-0 text-left">
            <caption className="sr-only">{say('glass.listTitle')}</caption>
            <thead>
              <tr className="[&>th]:border-b [&>th]:border-edge [&>th]:bg-canvas [&>th]:px-3 [&>th]:py-2 [&>th]:text-[0.875rem]">
                <th scope="col">{say('glass.when')}</th>
                <th scope="col">{say('glass.who')}</th>
                <th scope="col">{say('glass.what')}</th>
                <th scope="col">{say('glass.why')}</th>
                <th scope="col">{say('glass.looks')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <tr key={one.id}>
                  <td className={`${cell} whitespace-nowrap`}>{dates.moment(one.openedAt)}</td>
                  <th scope="row" className={`${cell} font-400`}>
                    {one.displayName}
                  </th>
                  <td className={cell}>{one.label || '—'}</td>
                  <td className={cell}>{one.reason || <span className="text-muted">{say('glass.whyHidden')}</span>}</td>
                  <td className={cell}>{say('glass.looksCounted', { count: one.looks.length })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
