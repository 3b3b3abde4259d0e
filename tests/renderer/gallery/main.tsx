import '../../../src-renderer/text/schema-settings.ts';

import { createRoot } from 'react-dom/client';
import './gallery.css';
import { CommandPalette } from '../../../src-renderer/ui/command-palette.tsx';
import { usePlace } from '../../../src-renderer/ui/hash-router.ts';
import { LocaleProvider } from '../../../src-renderer/ui/locale-provider.tsx';
import { usePaneKeys } from '../../../src-renderer/ui/panes.tsx';
import { ShortcutList } from '../../../src-renderer/ui/shortcut-list.tsx';
import { useShortcutListener } from '../../../src-renderer/ui/shortcuts.ts';
import { StatusLine } from '../../../src-renderer/ui/status-line.tsx';
import { FieldsPage } from './fields.tsx';
import { ListsPage } from './lists.tsx';
import { LongTablePage } from './long-table.tsx';
import { PiecesPage } from './pieces.tsx';

const PAGES = { fields: FieldsPage, lists: ListsPage, long: LongTablePage, pieces: PiecesPage } as const;

function Gallery() {
  useShortcutListener();
  usePaneKeys();
  const { path } = usePlace();
  const Page = PAGES[path as keyof typeof PAGES] ?? FieldsPage;
  return (
    <LocaleProvider>
      <div className="flex min-h-full flex-col">
        <main className="flex-1 p-6">
          <Page />
        </main>
        <StatusLine />
      </div>
      <CommandPalette />
      <ShortcutList />
    </LocaleProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
