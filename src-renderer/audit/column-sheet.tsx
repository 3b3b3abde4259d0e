import { LOG_COLUMNS } from '../../src-main/contract/log-filter.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBoxGroup } from '../ui/check-box.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { chooseColumns, USUAL_COLUMNS, useChosenColumns } from './column-choice.ts';

/** 列: which columns stand in the list. The number always does. */
export function ColumnSheet() {
  const say = useText('audit');
  const chosen = useChosenColumns();
  return (
    <PopoverButton label={say('columns')} title={say('columnsLead')}>
      {() => (
        <div className="flex flex-col gap-2 p-4">
          <CheckBoxGroup
            label={say('columnsLead')}
            value={chosen}
            onChange={(columns) => chooseColumns(LOG_COLUMNS.filter((column) => columns.includes(column)))}
            options={LOG_COLUMNS.filter((column) => column !== 'seq').map((column) => ({
              value: column,
              label: say(`columnNames.${column}`),
            }))}
          />
          <Button variant="text" size="xs" onPress={() => chooseColumns(USUAL_COLUMNS)}>
            {say('columnsReset')}
          </Button>
        </div>
      )}
    </PopoverButton>
  );
}
