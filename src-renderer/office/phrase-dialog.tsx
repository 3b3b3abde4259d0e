import { PHRASE_FIELDS, Phrase } from '../../src-main/contract/phrase.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText, FormTextArea } from '../ui/form-fields.tsx';
import { useFirstFocus } from '../ui/use-first-focus.ts';

/** 定型文を加える・直す, with the fields that it may hold beside it. */
export function PhraseDialog({
  phrase,
  onSave,
  onClose,
}: {
  /** Null for a new one. */
  phrase: Phrase | null;
  onSave: (phrase: Phrase) => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText('office');
  const sayUi = useText('ui');
  const form = useSchemaForm(Phrase, phrase ?? { name: '', text: '' });
  const { control } = form;
  const title = say(phrase ? 'phrases.editTitle' : 'phrases.addTitle');
  useFirstFocus(form, 'name');
  return (
    <Dialog title={title} isOpen onClose={onClose} isKept={form.formState.isDirty}>
      <Form
        form={form}
        label={title}
        onCommit={async (input) => {
          await onSave(input);
          onClose();
        }}
      >
        <FormText control={control} name="name" label={say('phrases.name')} help={say('phrases.nameHelp')} isRequired />
        <FormTextArea
          control={control}
          name="text"
          label={say('phrases.text')}
          help={say('phrases.textHelp')}
          isRequired
          rows={3}
        />
        <div className="flex flex-col gap-1.5">
          <p className="text-[0.9375rem] font-700">{say('phrases.fields')}</p>
          <ul className="flex flex-wrap gap-2">
            {PHRASE_FIELDS.map((field) => (
              <li
                key={field}
                className="rounded-6 border border-line bg-canvas px-2 py-1 font-mono text-[0.875rem] select-all"
              >
                {`{{${field}}}`}
              </li>
            ))}
          </ul>
        </div>
        <div className="flex justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {sayUi('cancel')}
          </Button>
          <CommitButton>{say('phrases.save')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
