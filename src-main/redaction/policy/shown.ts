import type { RedactionPolicy } from '../../contract/redaction-policy.ts';
import { findEach } from '../occurrences.ts';
import { romajiOfKana } from '../register/romaji.ts';
import { tightForm } from '../text/fold.ts';
import { generalised } from './generalise.ts';
import { KIND_LABELS, kindOf } from './kinds.ts';
import { type Labelled, lettersFor, lettersIn, personLabel } from './pseudonyms.ts';

/** A stretch of one block that is or may be hidden. */
export interface HiddenStretch {
  readonly id: string;
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** Record of the register; empty when unknown. */
  readonly entity: string;
}

/** What a label needs to know of a registered person. */
export interface LabelPerson {
  readonly relation: string;
  readonly kana: string;
  readonly romaji: string;
}

/** What decides how a document shows what it hides. */
export interface Showing {
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly policy: RedactionPolicy;
  /** Random, the document's own. */
  readonly seed: string;
  readonly persons: ReadonlyMap<string, LabelPerson>;
}

/**
 * 伏せた所に出す語, by stretch; one without an entry shows the fixed mark. The stretches come in the order of the document.
 * A word that would itself contain something hidden is not shown.
 */
export function shownWords(hidden: readonly HiddenStretch[], showing: Showing): ReadonlyMap<string, string> {
  const { policy, blocks } = showing;
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const named = hidden.filter((one) => policy[kindOf(one.type)] === 'pseudonym');
  const letters = lettersFor(
    named.map((one) => labelledOf(one, showing.persons)),
    showing.seed,
    lettersIn(blocks.map((block) => block.text).join('\n')),
  );
  const needles = [...new Set(hidden.map((one) => one.text))];
  const words = new Map<string, string>();
  for (const one of hidden) {
    const kind = kindOf(one.type);
    const treatment = policy[kind];
    const text = texts.get(one.blockId) ?? '';
    const letter = letters.get(keyOf(one));
    const word =
      treatment === 'label'
        ? KIND_LABELS[kind]
        : treatment === 'generalise'
          ? generalised(kind, one.text)
          : treatment === 'pseudonym' && letter !== undefined
            ? kind === 'person'
              ? personLabel(
                  letter,
                  showing.persons.get(one.entity)?.relation ?? '',
                  text.slice(Math.max(0, one.start - 6), one.start),
                  text.slice(one.end, one.end + 4),
                )
              : `機関${letter}`
            : null;
    if (word === null) continue;
    if (treatment === 'generalise' && findEach(word, needles).length > 0) continue;
    words.set(one.id, word);
  }
  return words;
}

/** Same person or body, same key: by the register, else by the written form. */
function keyOf({ type, entity, text }: HiddenStretch): string {
  const kind = kindOf(type) === 'person' ? 'person' : 'body';
  return entity === '' ? `${kind}:${tightForm(text)}` : `${kind}:${entity}`;
}

function labelledOf(one: HiddenStretch, persons: ReadonlyMap<string, LabelPerson>): Labelled {
  const person = persons.get(one.entity);
  const romaji = person ? person.romaji || romajiOfKana(person.kana) : '';
  const words = (romaji === '' ? one.text : romaji).normalize('NFKC').match(/[A-Za-z]+/g) ?? [];
  const parts = person && person.romaji === '' ? person.kana.split(/[\s　]+/).map(romajiOfKana) : words;
  return { key: keyOf(one), initials: parts.flatMap((word) => (word[0] === undefined ? [] : [word[0]])) };
}
