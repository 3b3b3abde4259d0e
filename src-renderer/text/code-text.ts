import { textOf, useText } from './use-text.ts';

/** Files of texts whose keys are identifiers of the core, which may be any string at run time. */
type CodeFile = 'rules' | 'reasons' | 'steps';

/** The sentence of an identifier, or `null` when no text knows it. */
export function codeText(
  file: CodeFile,
  code: string,
  of: Readonly<Record<string, string | number>> = {},
): string | null {
  const look = textOf(file) as unknown as (path: string, values: object) => string;
  const sentence = look(code, { ...of, keySeparator: false, nsSeparator: false });
  return sentence === code ? null : sentence;
}

/** Puts `progress.step` into words; an unknown step is just work. */
export function useStepText(): (step: string) => string {
  const say = useText('steps');
  return (step) => codeText('steps', step) ?? say('other');
}
