import type { ReactNode } from 'react';

/** Names and values, read-only. A value that is not given says so instead of leaving a gap. */
export function DefinitionList({
  entries,
  columns = 1,
}: {
  entries: readonly { readonly term: string; readonly value: ReactNode }[];
  columns?: 1 | 2;
}) {
  return (
    <dl className={`grid gap-x-8 ${columns === 2 ? 'grid-cols-2' : 'grid-cols-1'}`}>
      {entries.map(({ term, value }) => (
        <div key={term} className="grid grid-cols-[min(11rem,30%)_1fr] gap-4 border-b border-line py-2.5">
          <dt className="text-[0.9375rem] text-muted">{term}</dt>
          <dd className="min-w-0 whitespace-pre-wrap">
            {value === '' || value === null || value === undefined ? '—' : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
