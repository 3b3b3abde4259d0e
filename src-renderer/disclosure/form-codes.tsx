import type { FieldValues } from 'react-hook-form';
import { type CodedOption, CodeList } from '../ui/code-list.tsx';
import { type Bound, useBound } from '../ui/use-bound.ts';

interface Look {
  readonly options: readonly CodedOption[];
  readonly help?: string;
  readonly isRequired?: boolean;
  readonly columns?: 1 | 2 | 3;
  readonly autoFocus?: boolean;
}

/** One of some codes of a form, picked by one key. */
export function FormCode<I extends FieldValues, O>({ options, ...props }: Bound<I, O> & Look) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, error, onChange } = useBound(props);
  return (
    <CodeList
      {...look}
      options={options}
      error={error}
      listRef={ref}
      value={typeof value === 'string' ? value : null}
      onPick={onChange}
    />
  );
}

/** Several of some codes of a form, each switched by one key. */
export function FormCodes<I extends FieldValues, O>({ options, ...props }: Bound<I, O> & Look) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, error, onChange } = useBound(props);
  return (
    <CodeList
      {...look}
      isMultiple
      options={options}
      error={error}
      listRef={ref}
      value={Array.isArray(value) ? value.map(String) : []}
      onPick={onChange}
    />
  );
}
