import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Phrase, PhraseList } from '../../src-main/contract/phrase.ts';
import { api } from '../api.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { SortableList } from '../ui/sortable-list.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { PhraseDialog } from './phrase-dialog.tsx';

/** 定型文: the office's own list, put in order, changed and taken out; each step is saved at once. */
export function PhrasesTab() {
  const say = useText('office');
  const inWords = useErrorText();
  const found = useQueryOf(api.phrase.list, {});
  const change = useCommandOf(api.phrase.change);
  const [editing, setEditing] = useState<Phrase | 'new' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useShortcut({ keys: 'Ctrl+N', label: say('phrases.add'), run: () => setEditing('new'), isActive: editing === null });
  if (found.error) return <Banner tone="error" title={inWords(found.error).title} />;
  if (!found.data) return null;
  const list = found.data;

  const store = async (phrases: readonly Phrase[], against: PhraseList, words: string, undo?: () => void) => {
    const stored = await change.run({ phrases: [...phrases], version: against.version });
    setProblem(null);
    tell(words, undo ? { undo } : {});
    return stored;
  };
  /** For steps without a window of their own; what was refused is said above the list. */
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
    } catch (error) {
      const isStale = error instanceof AppError && error.code === 'conflict';
      setProblem(isStale ? say('phrases.changedElsewhere') : inWords(error).title);
      if (isStale) found.refetch();
    }
  };
  const remove = ({ name }: Phrase) =>
    attempt(async () => {
      const kept = list.phrases;
      const rest = kept.filter((one) => one.name !== name);
      const undo = () =>
        void attempt(async () => {
          const now = await api.phrase.list({});
          await store(kept, now, say('phrases.restored', { name }));
        });
      await store(rest, list, say('phrases.removed', { name }), undo);
    });
  const save = (phrase: Phrase) =>
    store(
      editing === 'new'
        ? [...list.phrases, phrase]
        : list.phrases.map((one) => (one.name === editing?.name ? phrase : one)),
      list,
      say('phrases.saved'),
    );
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p>{say('phrases.lead')}</p>
      {problem && <Banner tone="error" title={problem} />}
      <div>
        <Button icon="plus" keys="Ctrl+N" onPress={() => setEditing('new')}>
          {say('phrases.add')}
        </Button>
      </div>
      <SortableList
        label={say('phrases.list')}
        items={list.phrases}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        onSort={(phrases) => void attempt(() => store(phrases, list, say('phrases.saved')))}
        onOpen={setEditing}
        render={({ name, text }) => (
          <>
            <p className="font-700">{name}</p>
            <p className="text-[0.9375rem] whitespace-pre-wrap">{text}</p>
          </>
        )}
        actions={(phrase) => (
          <span className="flex">
            <IconButton
              icon="edit"
              size={2}
              label={say('phrases.edit', { name: phrase.name })}
              onPress={() => setEditing(phrase)}
            />
            <IconButton
              icon="trash"
              size={2}
              label={say('phrases.remove', { name: phrase.name })}
              onPress={() => void remove(phrase)}
            />
          </span>
        )}
        empty={<EmptyState icon="speech" why={say('phrases.none')} />}
      />
      {editing && (
        <PhraseDialog phrase={editing === 'new' ? null : editing} onSave={save} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
