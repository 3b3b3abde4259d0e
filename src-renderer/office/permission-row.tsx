import type { ReactNode } from 'react';
import type { Operation } from '../../src-main/contract/operation.ts';
import { useText } from '../text/use-text.ts';

/** One operation of the matrix: in words, its kind, whether it leaves an entry, and a cell for each role. */
export function PermissionRow({
  feature,
  verb,
  operation,
  children,
}: {
  feature: string;
  verb: string;
  operation: Operation;
  children: ReactNode;
}) {
  const say = useText('office');
  const sayOperation = useText('operations') as unknown as (path: string, values: object) => string;
  const cell = 'border-b border-line px-3 py-1.5';
  return (
    <tr>
      <th scope="row" className={`${cell} pl-6 font-400`}>
        {sayOperation(`of.${feature}.${verb}`, {})}
      </th>
      <td className={`${cell} text-[0.9375rem] text-muted`}>{say(`kindNames.${operation.kind}`)}</td>
      <td className={`${cell} text-[0.9375rem] text-muted`}>
        {say(operation.audit.event === null ? 'loggedNo' : 'loggedYes')}
      </td>
      {children}
    </tr>
  );
}
