import { useState } from 'react';
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
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { type Command, useAllCommands } from './commands.ts';
import { inputLook } from './field.tsx';
import { Icon } from './icon.tsx';
import { kanaContains } from './kana-filter.ts';
import { KeyHint } from './key-hint.tsx';
import { optionLook } from './option-list.tsx';
import { useShortcut, useShortcuts } from './shortcuts.ts';

/** Ctrl+K: every screen, record on offer and action, found by typing a part of its name or reading. */
export function CommandPalette() {
  const say = useText('ui');
  const [isOpen, setOpen] = useState(false);
  const offered = useAllCommands();
  const shortcuts = useShortcuts();
  useShortcut({ keys: 'Ctrl+K', label: say('palette'), run: () => setOpen(true) });
  const known = new Set(offered.map((command) => command.label));
  const actions: Command[] = shortcuts
    .filter(({ keys, label }) => keys !== 'Ctrl+K' && !known.has(label))
    .map(({ keys, label, run }) => ({ id: `key ${keys}`, label, group: say('paletteActions'), keys, run }));
  const all = [...offered, ...actions];
  const groups = [...new Set(all.map((command) => command.group))];

  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={setOpen}
      isDismissable
      className="fixed inset-0 z-50 flex justify-center bg-black/50 p-6 pt-[12vh]"
    >
      <Modal className="flex max-h-[70vh] w-full max-w-2xl flex-col self-start rounded-16 border border-line bg-raised shadow-5">
        <Dialog aria-label={say('palette')} className="focus-quiet flex min-h-0 flex-col">
          <Autocomplete filter={(textValue, search) => kanaContains(textValue, search)}>
            <SearchField autoFocus autoComplete="off" className="flex flex-col gap-1.5 border-b border-line p-4">
              <Label className="text-[0.875rem] font-700">{say('paletteSearch')}</Label>
              <Input
                spellCheck="false"
                className={classes(inputLook, 'min-h-11 [&::-webkit-search-cancel-button]:hidden')}
              />
            </SearchField>
            <Menu
              className="min-h-0 flex-1 overflow-y-auto p-2 outline-none"
              onAction={(id) => {
                setOpen(false);
                const command = all.find((candidate) => candidate.id === id);
                if (command) requestAnimationFrame(command.run);
              }}
              renderEmptyState={() => <p className="px-3 py-4 text-muted">{say('noMatch')}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group} id={`group ${group}`}>
                  <Header className="px-3 pt-2 pb-1 text-[0.8125rem] font-700 text-muted">{group}</Header>
                  {all
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <MenuItem
                        key={command.id}
                        id={command.id}
                        textValue={`${command.label} ${command.kana ?? ''}`}
                        className={optionLook}
                      >
                        {command.icon && <Icon name={command.icon} size={1.125} className="text-muted" />}
                        <span className="flex-1">{command.label}</span>
                        {command.keys && <KeyHint keys={command.keys} />}
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
