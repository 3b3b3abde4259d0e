import { type RefObject, useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { PaletteWindow } from '../ui/palette-window.tsx';
import { putAtCursor } from '../ui/put-at-cursor.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useQueryOf } from '../use-operation.ts';

/** 定型文を入れる: Ctrl+K finds one of the office's phrases and puts it where the cursor stands, its fields filled. */
export function PhrasePicker({
  field,
  fill,
  isActive,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  fill: (text: string) => string;
  /** The focus is in the field: elsewhere Ctrl+K opens the palette. */
  isActive: boolean;
}) {
  const say = useText('minutes');
  const [isOpen, setOpen] = useState(false);
  const phrases = useQueryOf(api.phrase.list, isOpen ? {} : null).data?.phrases ?? [];
  useShortcut({ keys: 'Ctrl+K', label: say('phrase.open'), run: () => setOpen(true), isActive });
  return (
    <>
      {isActive && (
        <Button size="xs" variant="text" keys="Ctrl+K" onPress={() => setOpen(true)}>
          {say('phrase.open')}
        </Button>
      )}
      <PaletteWindow
        title={say('phrase.open')}
        searchLabel={say('phrase.search')}
        entries={phrases.map(({ name, text }) => ({
          id: name,
          label: name,
          detail: fill(text),
          group: say('phrase.open'),
        }))}
        empty={say('phrase.none')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onChoose={({ label, detail }) => {
          if (!field.current) return;
          putAtCursor(field.current, detail);
          sayInStatus(say('phrase.put', { name: label }));
        }}
      />
    </>
  );
}
