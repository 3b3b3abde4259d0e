import type { Ref } from 'react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn, inputHeight, inputLook } from './field.tsx';
import { Icon } from './icon.tsx';
import { type Option, OptionList, popoverLook } from './option-list.tsx';

/** One of some choices in a list that opens; for more than a dozen use `ComboBox`. */
export function Select<V extends string>({
  value,
  onChange,
  options,
  inputRef,
  className,
  ...props
}: FieldProps & {
  readonly value: V | '' | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLButtonElement>;
}) {
  const say = useText('ui');
  return (
    <AriaSelect
      value={value || null}
      onChange={(key) => onChange(key as V)}
      onBlur={props.onBlur ?? (() => {})}
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <Button
        {...(inputRef ? { ref: inputRef } : {})}
        className={classes(inputLook, inputHeight, 'flex cursor-pointer items-center gap-2 text-left')}
      >
        <SelectValue className="min-w-0 flex-1 truncate">
          {({ selectedText }) => selectedText || <span className="text-muted">{say('notChosen')}</span>}
        </SelectValue>
        <Icon name="down" className="text-muted" />
      </Button>
      <FieldProblem error={props.error} />
      <Popover className={popoverLook}>
        <OptionList options={options.map(({ value: key, label, help }) => ({ value: key, label, help }))} />
      </Popover>
    </AriaSelect>
  );
}
