import type { Account, ListedAccount } from '../../src-main/contract/account.ts';
import { dayOfInstant, type useDates } from '../text/dates.ts';
import { rolesInWords } from '../text/role-names.ts';
import type { Say } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Column } from '../ui/table-column.ts';
import type { AccountAct } from './account-acts.tsx';

const TONES: { readonly [S in Account['state']]: ChipTone } = {
  invited: 'accent',
  active: 'success',
  disabled: 'plain',
};

/** Columns of the users; the last holds what can be done with one. */
export function columnsOf(
  say: Say<'account'>,
  dates: ReturnType<typeof useDates>,
  { own, onAct }: { readonly own: string; readonly onAct: ((act: AccountAct) => void) | null },
): readonly Column<ListedAccount>[] {
  const rolesOf = (row: Account) => rolesInWords(row.roles, (role) => say(`roles.${role}`));
  return [
    {
      id: 'loginName',
      title: say('loginName'),
      isRowHeader: true,
      width: '1fr',
      sortBy: (row) => row.loginName,
      cell: (row) => (
        <span className="flex items-center gap-2">
          <span className="font-mono">{row.loginName}</span>
          {row.id === own && <Chip>{say('self')}</Chip>}
        </span>
      ),
    },
    { id: 'displayName', title: say('displayName'), width: '1fr', cell: (row) => row.displayName },
    { id: 'roles', title: say('role'), width: 170, sortBy: rolesOf, cell: rolesOf },
    {
      id: 'state',
      title: say('state'),
      width: 110,
      sortBy: (row) => say(`states.${row.state}`),
      cell: (row) => <Chip tone={TONES[row.state]}>{say(`states.${row.state}`)}</Chip>,
    },
    {
      id: 'lastSignedInAt',
      title: say('lastSignedIn'),
      width: 215,
      sortBy: (row) => row.lastSignedInAt ?? '',
      cell: (row) =>
        row.lastSignedInAt ? (
          dates.moment(row.lastSignedInAt)
        ) : (
          <span className="text-muted">{say('neverSignedIn')}</span>
        ),
    },
    {
      id: 'createdAt',
      title: say('createdAt'),
      width: 150,
      sortBy: (row) => row.createdAt,
      cell: (row) => dates.short(dayOfInstant(row.createdAt)),
    },
    ...(onAct
      ? [
          {
            id: 'acts',
            title: say('acts'),
            width: 80,
            cell: (row: ListedAccount) => (
              <Menu
                isIcon
                label={say('actsOf', { loginName: row.loginName })}
                entries={actsFor(row, own).map((kind) => ({
                  id: kind,
                  label: say(`act.${kind}`),
                  ...(kind === 'disable' ? { tone: 'danger' as const } : {}),
                  run: () => onAct({ kind, account: row }),
                }))}
              />
            ),
          } as const,
        ]
      : []),
  ];
}

/** What the core would not refuse: nobody stops or invites themselves, and a stopped account can only come back. */
function actsFor({ id, state }: Account, own: string): readonly AccountAct['kind'][] {
  if (state === 'disabled') return ['reinvite', 'rename'];
  return id === own ? ['roles', 'rename'] : ['roles', 'rename', 'reinvite', 'disable'];
}
