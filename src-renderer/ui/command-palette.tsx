import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { type Command, useAllCommands } from './commands.ts';
import { PaletteWindow } from './palette-window.tsx';
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
  return (
    <PaletteWindow
      title={say('palette')}
      searchLabel={say('paletteSearch')}
      entries={[...offered, ...actions]}
      empty={say('noMatch')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChoose={({ run }) => run()}
    />
  );
}
