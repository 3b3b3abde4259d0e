import { useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { isCommitKey } from '../ui/composing.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Asks for the name of a view; a name that is taken takes the place of the other view, and says so. */
export function ViewDialog({
  title,
  lead,
  name: first,
  taken,
  onSave,
  onClose,
}: {
  title: string;
  lead: string | null;
  name: string;
  taken: readonly string[];
  onSave: (name: string) => Promise<void>;
  onClose: () => void;
}) {
  const say = useText('audit');
  const inWords = useErrorText();
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>(null);
  const save = async () => {
    const wanted = name.trim();
    if (wanted === '') return setProblem(say('viewNameMissing'));
    await onSave(wanted).then(onClose, setRefusal);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="narrow"
      actions={
        <>
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button keys="Ctrl+Enter" onPress={() => void save()}>
            {say('viewKeep')}
          </Button>
        </>
      }
    >
      {lead && <p className="text-muted">{lead}</p>}
      {refusal !== null && <Banner tone="error" title={inWords(refusal).title} level="p" />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears the key that commits. */}
      <div
        onKeyDown={(event) => {
          if (!isCommitKey(event)) return;
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={say('viewName')}
          value={name}
          onChange={setName}
          error={problem}
          maxLength={60}
          autoFocus
          isRequired
        />
      </div>
      {taken.includes(name.trim()) && <Banner tone="info" title={say('viewReplaces')} level="p" />}
    </Dialog>
  );
}
