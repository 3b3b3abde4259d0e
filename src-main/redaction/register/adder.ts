import { tightForm } from '../text/fold.ts';
import type { Form, FormSink, FormUse } from './forms.ts';
import { lookAlikes } from './look-alikes.ts';
import { spellings } from './spellings.ts';

/** Adds one text of a person in every spelling. */
export type Add = (text: string, use: FormUse, type: string) => void;

/** An `Add` for one entity. */
export function adder(sink: FormSink, entity: number, isRegistered: boolean): Add {
  return (text, use, type) => {
    const form: Form = { use, type, entity, isRegistered };
    const tight = tightForm(text);
    for (const spelling of spellings(tight)) sink.add(spelling, form);
    for (const spelling of use === 'weak' ? [] : lookAlikes(tight))
      sink.add(spelling, { ...form, isRegistered: false });
  };
}

/** All ordered choices of two or more parts, and each part alone, of a name with several parts (at most six are considered). */
export function orderedChoices(parts: readonly string[]): readonly (readonly string[])[] {
  const considered = parts.slice(0, 6);
  const choices: string[][] = [];
  for (let bits = 1; bits < 2 ** considered.length; bits++)
    choices.push(considered.filter((_, index) => bits & (2 ** index)));
  return choices;
}
