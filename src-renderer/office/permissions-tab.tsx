import { operations } from '../../src-main/contract/api.ts';
import type { Operations } from '../../src-main/contract/client.ts';
import { mayCall, ROLES } from '../../src-main/contract/role.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { PermissionRow } from './permission-row.tsx';

/** Drawn from the very declarations that the core enforces, so that it cannot say anything else. */
const TREE: Operations = operations;

/** 権限表: every operation and every role. */
export function PermissionsTab() {
  const say = useText('office');
  const sayOperation = useText('operations');
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{say('permissionsLead')}</p>
      <div className="overflow-hidden rounded-12 border border-line bg-surface">
        <table className="w-full border-separate border-spacing-0 text-left">
          <caption className="sr-only">{say('permissions')}</caption>
          <thead>
            <tr className="[&>th]:border-b [&>th]:border-edge [&>th]:bg-canvas [&>th]:px-3 [&>th]:py-2 [&>th]:text-[0.875rem]">
              <th scope="col">{say('operation')}</th>
              <th scope="col">{say('kind')}</th>
              <th scope="col">{say('logged')}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col" className="w-24 text-center">
                  {say(`roles.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          {Object.entries(TREE).map(([feature, verbs]) => (
            <tbody key={feature}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={3 + ROLES.length}
                  className="border-b border-line bg-hover px-3 py-1.5 text-[0.9375rem]"
                >
                  {sayOperation(`feature.${feature as keyof typeof operations}`)}
                </th>
              </tr>
              {Object.entries(verbs).map(([verb, operation]) => (
                <PermissionRow key={verb} feature={feature} verb={verb} operation={operation}>
                  {ROLES.map((role) => (
                    <MayMark key={role} may={mayCall(operation.roles, [role])} />
                  ))}
                </PermissionRow>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function MayMark({ may }: { may: boolean }) {
  const say = useText('office');
  return (
    <td className="border-b border-line px-3 py-1.5 text-center">
      {may ? <Icon name="check" className="inline text-success" /> : <span aria-hidden="true">–</span>}
      <span className="sr-only">{say(may ? 'may' : 'mayNot')}</span>
    </td>
  );
}
