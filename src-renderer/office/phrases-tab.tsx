import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Phrase, PhraseList } from '../../src-main/contract/phrase.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { SortableList } from '../ui/sortable-list.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { PhraseDialog } from './phrase-dialog.tsx';
import { withPhrase, withRestored } from './phrase-list.ts';

const isStale = (error: unknown): boolean => error instanceof AppError && error.code === 'conflict';

/** 定型文: the office's own list, put in order, changed and taken out; each step is saved at once. */
export function PhrasesTab() {
  const say = useText('office');
  const found = useQueryOf(api.phrase.list, {});
  const change = useCommandOf(api.phrase.change);
  const [editing, setEditing] = useState<Phrase | 'new' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useShortcut({ keys: 'Ctrl+N', label: say('phrases.add'), run: () => setEditing('new'), isActive: editing === null });
  if (found.error) return <Refusal error={found.error} />;
  if (!found.data) return null;
  const list = found.data;

  const store = async (phrases: readonly Phrase[], against: PhraseList, words: string, undo?: () => void) => {
    try {
      await change.run({ phrases: [...phrases], version: against.version });
    } catch (error) {
      // What is asked once more is asked of the list as it is now.
      if (isStale(error)) found.refetch();
      throw error;
    }
    setProblem(null);
    tell(words, undo ? { undo } : {});
  };
  /** For steps without a window of their own; what was refused is said above the list. */
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
    } catch (error) {
      setProblem(error);
    }
  };
  const remove = (phrase: Phrase) =>
    attempt(async () => {
      const { name } = phrase;
      const at = list.phrases.findIndex((one) => one.name === name);
      const undo = () =>
        void attempt(async () => {
          const now = await api.phrase.list({});
          await store(withRestored(now.phrases, phrase, at), now, say('phrases.restored', { name }));
        });
      await store(list.phrases.toSpliced(at, 1), list, say('phrases.removed', { name }), undo);
    });
  const save = (phrase: Phrase) => {
    const name = editing === null || editing === 'new' ? null : editing.name;
    return store(withPhrase(list.phrases, name, phrase), list, say('phrases.saved'));
  };
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p>{say('phrases.lead')}</p>
      {isStale(problem) ? <Banner tone="error" title={say('phrases.changedElsewhere')} /> : <Refusal error={problem} />}
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
