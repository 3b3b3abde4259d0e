import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Dialog } from './dialog.tsx';
import { KeyHint } from './key-hint.tsx';
import { useShortcut, useShortcuts } from './shortcuts.ts';

/** Ctrl+/: the keys of the screen now shown, and those that hold everywhere in forms. */
export function ShortcutList() {
  const say = useText('ui');
  const [isOpen, setOpen] = useState(false);
  const shortcuts = useShortcuts();
  useShortcut({ keys: 'Ctrl+/', label: say('shortcutList'), run: () => setOpen(true) });
  const inForms = [
    { keys: 'Ctrl+Enter', label: say('keyCommit') },
    { keys: 'Enter', label: say('keyNextField') },
    { keys: 'Esc', label: say('keyClose') },
    { keys: 'Alt+↑', label: say('keyMoveUp') },
    { keys: 'Alt+↓', label: say('keyMoveDown') },
    { keys: 'Ctrl+;', label: say('keyToday') },
    { keys: 'Alt+←', label: say('keyBack') },
    { keys: 'Alt+→', label: say('keyForward') },
  ];
  return (
    <Dialog title={say('shortcutList')} isOpen={isOpen} onClose={() => setOpen(false)}>
      <KeyTable caption={say('keysHere')} rows={shortcuts} />
      <KeyTable caption={say('keysEverywhere')} rows={inForms} />
    </Dialog>
  );
}

function KeyTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly { readonly keys: string; readonly label: string }[];
}) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-1 text-left font-700">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.keys} className="border-b border-line">
            <th scope="row" className="w-44 py-2 font-400">
              <KeyHint keys={row.keys} />
            </th>
            <td className="py-2">{row.label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
