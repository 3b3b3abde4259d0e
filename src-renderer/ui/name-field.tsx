import { useText } from '../text/use-text.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/**
 * A name exactly as its owner writes it. The face for variants (葛󠄀, 髙, 𠮷) is used if the machine has one;
 * where it may not be drawn rightly, the field says so, because the stored characters are right all the same.
 */
export function NameField(props: TextFieldProps) {
  const say = useText('ui');
  const note = hasVariants(props.value) ? say('nameVariantNote') : null;
  return (
    <TextField
      {...props}
      help={
        note ? (
          <>
            {props.help}
            <span className="block">{note}</span>
          </>
        ) : (
          props.help
        )
      }
      isName
    />
  );
}

/** Variation selectors, compatibility ideographs and ideographs beyond the basic plane. */
export function hasVariants(name: string): boolean {
  return /[\u{E0100}-\u{E01EF}\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u.test(name);
}
