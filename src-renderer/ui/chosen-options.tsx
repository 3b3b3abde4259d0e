import { IconButton } from './button.tsx';
import { ComboBox } from './combo-box.tsx';
import type { Option } from './option-list.tsx';

/** Several of many: found by typing, listed underneath, each taken out by its button. */
export function ChosenOptions({
  label,
  title,
  value,
  onChange,
  options,
  removeLabel,
}: {
  /** Of the box in which the next is found. */
  label: string;
  /** Of the list of those chosen. */
  title: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
  removeLabel: (name: string) => string;
}) {
  const chosen = value.flatMap((id) => options.find((option) => option.value === id) ?? []);
  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        label={label}
        value=""
        options={options.filter((option) => !value.includes(option.value))}
        onChange={(id) => id && onChange([...value, id])}
      />
      {chosen.length > 0 && (
        <ul aria-label={title} className="flex flex-wrap gap-2">
          {chosen.map((option) => (
            <li
              key={option.value}
              className="inline-flex items-center rounded-full border border-edge bg-surface pl-3 text-[0.9375rem]"
            >
              {option.label}
              <IconButton
                icon="close"
                size={2}
                label={removeLabel(option.label)}
                onPress={() => onChange(value.filter((id) => id !== option.value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
