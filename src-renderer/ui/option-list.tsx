import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

/** One choice of a list. `kana` is its reading, by which it is found as well. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly kana?: string;
  readonly help?: ReactNode;
}

export const popoverLook =
  'min-w-(--trigger-width) overflow-auto rounded-8 border border-line bg-raised p-1 shadow-3 data-[entering]:animate-none';
export const optionLook = [
  'focus-mark-inside group flex min-h-10 cursor-pointer items-center gap-2 rounded-6 px-3 py-1.5 text-[1rem] leading-snug outline-none',
  'data-[hovered]:bg-hover data-[focused]:bg-accent-soft data-[selected]:font-700',
].join(' ');

/**
 * The list inside a select or combo box. The text of a choice is exactly what the box then shows: with more in it, the
 * combo box would take its own answer for something typed and open again.
 */
export function OptionList<V extends string>({ options }: { options: readonly Option<V>[] }) {
  const say = useText('ui');
  return (
    <ListBox
      items={options}
      className="max-h-80 outline-none"
      renderEmptyState={() => <p className="px-3 py-2 text-muted">{say('noMatch')}</p>}
    >
      {(option) => (
        <ListBoxItem id={option.value} textValue={option.label} className={optionLook}>
          {({ isSelected }) => (
            <>
              <span className="w-4">{isSelected && <Icon name="check" size={1} />}</span>
              <Text slot="label" className="flex flex-col">
                {option.label}
                {option.help && <span className="text-[0.8125rem] font-400 text-muted"> {option.help}</span>}
              </Text>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
