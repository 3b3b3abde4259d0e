import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { inputLook } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import { kanaContains } from './kana-filter.ts';
import { KeyHint } from './key-hint.tsx';
import { optionLook } from './option-list.tsx';

/** A line of the window; found by `label`, its reading `kana`, and `detail`. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly kana?: string;
  /** Said in small print under the label. */
  readonly detail?: string;
  readonly group: string;
  readonly icon?: IconName;
  readonly keys?: string;
}

/** A window in which one of many things is found by typing and chosen with Enter; Esc leaves everything as it was. */
export function PaletteWindow<T extends PaletteEntry>({
  title,
  searchLabel,
  entries,
  empty,
  isOpen,
  onOpenChange,
  onChoose,
}: {
  title: string;
  searchLabel: string;
  entries: readonly T[];
  /** Said when nothing matches. */
  empty: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The window has closed by then, and the focus is where it was before. */
  onChoose: (entry: T) => void;
}) {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-50 flex justify-center bg-black/50 p-6 pt-[12vh]"
    >
      <Modal className="flex max-h-[70vh] w-full max-w-2xl flex-col self-start rounded-16 border border-line bg-raised shadow-5">
        <Dialog aria-label={title} className="focus-quiet flex min-h-0 flex-col">
          <Autocomplete filter={(textValue, search) => kanaContains(textValue, search)}>
            <SearchField autoFocus autoComplete="off" className="flex flex-col gap-1.5 border-b border-line p-4">
              <Label className="text-[0.875rem] font-700">{searchLabel}</Label>
              <Input
                spellCheck="false"
                className={classes(inputLook, 'min-h-11 [&::-webkit-search-cancel-button]:hidden')}
              />
            </SearchField>
            <Menu
              className="min-h-0 flex-1 overflow-y-auto p-2 outline-none"
              onAction={(id) => {
                onOpenChange(false);
                const entry = entries.find((candidate) => candidate.id === id);
                if (entry) requestAnimationFrame(() => onChoose(entry));
              }}
              renderEmptyState={() => <p className="px-3 py-4 text-muted">{empty}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group} id={`group ${group}`}>
                  <Header className="px-3 pt-2 pb-1 text-[0.8125rem] font-700 text-muted">{group}</Header>
                  {entries
                    .filter((entry) => entry.group === group)
                    .map((entry) => (
                      <MenuItem
                        key={entry.id}
                        id={entry.id}
                        textValue={`${entry.label} ${entry.kana ?? ''} ${entry.detail ?? ''}`}
                        className={optionLook}
                      >
                        {entry.icon && <Icon name={entry.icon} size={1.125} className="text-muted" />}
                        <span className="min-w-0 flex-1">
                          {entry.label}
                          {entry.detail && (
                            <span className="block truncate text-[0.875rem] text-muted">{entry.detail}</span>
                          )}
                        </span>
                        {entry.keys && <KeyHint keys={entry.keys} />}
                      </MenuItem>
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
