import { type Ref, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, Popover } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn, inputHeight, inputLook } from './field.tsx';
import { Icon } from './icon.tsx';
import { kanaContains } from './kana-filter.ts';
import { type Option, OptionList, popoverLook } from './option-list.tsx';

/** One of many choices, found by typing a part of its name or reading. Enter while composing never picks. */
export function ComboBox<V extends string>({
  value,
  onChange,
  options,
  inputRef,
  className,
  onSearch,
  ...props
}: FieldProps & {
  readonly value: V | '' | null;
  /** What was typed, where the choices are more than can be handed over at once; `''` once one is chosen. */
  readonly onSearch?: (text: string) => void;
  /** `''` when the box was emptied. */
  readonly onChange: (value: V | '') => void;
  readonly options: readonly Option<V>[];
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  const say = useText('ui');
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const search = typed !== null && typed !== chosen ? typed : '';
  const found = search
    ? options.filter((option) => kanaContains(`${option.label} ${option.kana ?? ''}`, search))
    : options;
  return (
    <AriaComboBox
      items={found}
      value={value || null}
      inputValue={typed ?? chosen}
      onInputChange={(text) => {
        setTyped(text);
        onSearch?.(options.some(({ label }) => label === text) ? '' : text);
      }}
      onChange={(key) => {
        setTyped(null);
        onChange((key ?? '') as V | '');
      }}
      onBlur={() => {
        setTyped(null);
        props.onBlur?.();
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <div className="relative">
        <Input
          {...(inputRef ? { ref: inputRef } : {})}
          autoComplete="off"
          spellCheck="false"
          translate="no"
          className={classes(inputLook, inputHeight, 'pr-12')}
        />
        <Button
          aria-label={say('openChoices', { label: props.label })}
          className="absolute inset-y-1 right-1 inline-flex w-10 cursor-pointer items-center justify-center rounded-6 text-muted hover:bg-hover"
        >
          <Icon name="down" />
        </Button>
      </div>
      <FieldProblem error={props.error} />
      <Popover className={popoverLook}>
        <OptionList options={found} />
      </Popover>
    </AriaComboBox>
  );
}
