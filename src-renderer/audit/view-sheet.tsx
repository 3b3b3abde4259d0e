import { useState } from 'react';
import type { LogFilter, LogView } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { chooseColumns, useChosenColumns } from './column-choice.ts';
import { ViewDialog } from './view-dialog.tsx';

/** What a dialog is open for: to keep the filter and columns of now, or to give a view another name. */
type Naming = { readonly kind: 'new' } | { readonly kind: 'rename'; readonly view: LogView };

/** 見かた: filters and columns under a name. Ctrl+S names those of now. */
export function ViewSheet({ filter, onChoose }: { filter: LogFilter; onChoose: (filter: LogFilter) => void }) {
  const say = useText('audit');
  const inWords = useErrorText();
  const views = useQueryOf(api.audit.views, {}).data ?? [];
  const columns = useChosenColumns();
  const save = useCommandOf(api.audit.saveView);
  const remove = useCommandOf(api.audit.removeView);
  const [naming, setNaming] = useState<Naming | null>(null);
  useShortcut({ keys: 'Ctrl+S', label: say('viewSave'), run: () => setNaming({ kind: 'new' }) });

  const keep = async (name: string) => {
    const renamed = naming?.kind === 'rename' ? naming.view : null;
    const same = views.find((view) => view.name === name);
    if (renamed) {
      if (same && same.id !== renamed.id) await remove.run({ id: same.id });
      await save.run({ ...renamed, name });
    } else await save.run({ id: same?.id ?? null, name, filter, columns: [...columns] });
    tell(say('viewSaved', { name }));
  };
  const forget = (view: LogView) => {
    const { id: _id, ...kept } = view;
    remove.run({ id: view.id }).then(
      () =>
        tell(say('viewRemoved', { name: view.name }), {
          undo: () => void save.run({ ...kept, id: null }).then(() => tell(say('viewSaved', { name: view.name }))),
        }),
      (error: unknown) => tell(inWords(error).title, { tone: 'error' }),
    );
  };
  return (
    <>
      <PopoverButton label={say('views')} icon="eye">
        {(close) => (
          <div className="flex flex-col gap-1 p-2">
            {views.length === 0 && <p className="px-2 py-2 text-muted">{say('viewsNone')}</p>}
            <ul className="flex flex-col">
              {views.map((view) => (
                <li key={view.id} className="flex items-center gap-1">
                  <button
                    type="button"
                    onClick={() => {
                      chooseColumns(view.columns);
                      onChoose(view.filter);
                      close();
                    }}
                    className="min-h-10 min-w-0 flex-1 cursor-pointer truncate rounded-6 px-2 text-left hover:bg-hover"
                  >
                    {view.name}
                  </button>
                  <IconButton
                    icon="edit"
                    size={2}
                    label={say('viewRenameOf', { name: view.name })}
                    onPress={() => {
                      close();
                      setNaming({ kind: 'rename', view });
                    }}
                  />
                  <IconButton
                    icon="trash"
                    size={2}
                    label={say('viewRemoveOf', { name: view.name })}
                    onPress={() => forget(view)}
                  />
                </li>
              ))}
            </ul>
            <div className="border-t border-line pt-2">
              <Button
                variant="text"
                size="sm"
                icon="plus"
                keys="Ctrl+S"
                onPress={() => {
                  close();
                  setNaming({ kind: 'new' });
                }}
              >
                {say('viewSave')}
              </Button>
            </div>
          </div>
        )}
      </PopoverButton>
      {naming && (
        <ViewDialog
          title={say(naming.kind === 'new' ? 'viewSave' : 'viewRename')}
          lead={naming.kind === 'new' ? say('viewSaveLead') : null}
          name={naming.kind === 'new' ? '' : naming.view.name}
          taken={views.filter((view) => naming.kind === 'new' || view.id !== naming.view.id).map(({ name }) => name)}
          onSave={keep}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
