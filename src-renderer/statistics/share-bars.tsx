import { useFollowUpWords } from './follow-up-words.ts';

/** Bars that are a table at once: name, bar, number. A count that is not told has a hatched place and no length. */
export function ShareBars({
  rows,
}: {
  rows: readonly { readonly id: string; readonly name: string; readonly count: number | null }[];
}) {
  const words = useFollowUpWords();
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <table className="w-full text-[0.9375rem]">
      <tbody>
        {rows.map(({ id, name, count }) => (
          <tr key={id} className="border-b border-line last:border-b-0">
            <th scope="row" className="w-64 py-1.5 pr-3 text-left font-400">
              {name}
            </th>
            <td aria-hidden="true" className="py-1.5">
              {count === null ? (
                <span className="block h-4 w-10 border border-dashed border-edge" />
              ) : (
                <span className="block h-4 bg-accent" style={{ width: `${(100 * count) / most}%` }} />
              )}
            </td>
            <td className="w-20 py-1.5 pl-3 text-right font-700">{words.told(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
