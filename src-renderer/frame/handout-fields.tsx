import { useText } from '../text/use-text.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';

/** How a part of the minutes is handed out. */
export interface Handout {
  readonly format: 'docx' | 'pdf';
  readonly purpose: string;
}

/** 形式・提供の目的: asked before a part of the minutes is put on paper. */
export function HandoutFields({
  value,
  onChange,
  isAsked,
}: {
  value: Handout;
  onChange: (value: Handout) => void;
  /** It was tried already: an empty purpose is said to be missing. */
  isAsked: boolean;
}) {
  const say = useText('minutes');
  const { format, purpose } = value;
  return (
    <>
      <RadioGroup
        label={say('handout.format')}
        isInline
        value={format}
        onChange={(picked) => onChange({ ...value, format: picked })}
        options={(['docx', 'pdf'] as const).map((one) => ({ value: one, label: say(`handout.formats.${one}`) }))}
      />
      <TextField
        label={say('handout.purpose')}
        help={say('handout.purposeHelp')}
        isRequired
        value={purpose}
        onChange={(typed) => onChange({ ...value, purpose: typed })}
        maxLength={200}
        error={isAsked && purpose.trim() === '' ? say('handout.purposeMissing') : undefined}
      />
    </>
  );
}
