import type { Account } from '../../src-main/contract/account.ts';
import { dayOfInstant, type useDates } from '../text/dates.ts';
import { rolesInWords } from '../text/role-names.ts';
import type { Say } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';

const TONES: { readonly [S in Account['state']]: ChipTone } = {
  invited: 'accent',
  active: 'success',
  disabled: 'plain',
};

/** Columns of the users; the last holds the way to disable one. */
export function columnsOf(
  say: Say<'account'>,
  dates: ReturnType<typeof useDates>,
  { own, onDisable }: { readonly own: string; readonly onDisable: ((account: Account) => void) | null },
): readonly Column<Account>[] {
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
    {
      id: 'roles',
      title: say('role'),
      width: 190,
      sortBy: rolesOf,
      cell: rolesOf,
    },
    {
      id: 'state',
      title: say('state'),
      width: 120,
      sortBy: (row) => say(`states.${row.state}`),
      cell: (row) => <Chip tone={TONES[row.state]}>{say(`states.${row.state}`)}</Chip>,
    },
    {
      id: 'createdAt',
      title: say('createdAt'),
      width: 160,
      sortBy: (row) => row.createdAt,
      cell: (row) => dates.short(dayOfInstant(row.createdAt)),
    },
    ...(onDisable
      ? [
          {
            id: 'disable',
            title: say('disable'),
            width: 140,
            cell: (row: Account) =>
              row.state === 'disabled' || row.id === own ? null : (
                <Button
                  variant="outline"
                  tone="danger"
                  size="xs"
                  aria-label={say('disableNamed', { loginName: row.loginName })}
                  onPress={() => onDisable(row)}
                >
                  {say('disable')}
                </Button>
              ),
          } as const,
        ]
      : []),
  ];
}
