import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { redactedProver } from '../../src-main/core/export/prove-redacted.ts';
import { placesOf } from '../../src-main/core/export/twin.ts';
import { countMarks } from '../../src-main/documents/marks.ts';
import type { FileKind, Fonts } from '../../src-main/documents/model.ts';
import { modelTexts } from '../../src-main/documents/model-texts.ts';
import { rawNeedles, searchRaw } from '../../src-main/documents/raw-search.ts';
import { reopenFile } from '../../src-main/documents/reopen.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { findResidue } from '../../src-main/redaction/residue.ts';
import { comparable, extractAll } from './extractors.ts';
import { allForms, type Forms, type Print } from './files.ts';
import { pairOf, type RandomMinutes } from './minutes.ts';

/** What a campaign found. Differences and leaks are named by seed, form and place. */
export interface Figures {
  readonly pairs: number;
  readonly minutes: number;
  /** Of them printed to PDF as well. */
  readonly printed: number;
  readonly marks: number;
  /** Pairs of files compared byte by byte. */
  readonly compared: number;
  readonly differing: readonly string[];
  /** Removed strings times readings in which they were searched for. */
  readonly searches: number;
  /** Removed strings that the public text itself holds, so that finding them means nothing. */
  readonly visible: number;
  readonly leaks: readonly string[];
}

export const NOTHING: Figures = {
  pairs: 0,
  minutes: 0,
  printed: 0,
  marks: 0,
  compared: 0,
  differing: [],
  searches: 0,
  visible: 0,
  leaks: [],
};

export const sum = (a: Figures, b: Figures): Figures => ({
  pairs: a.pairs + b.pairs,
  minutes: a.minutes + b.minutes,
  printed: a.printed + b.printed,
  marks: a.marks + b.marks,
  compared: a.compared + b.compared,
  differing: [...a.differing, ...b.differing],
  searches: a.searches + b.searches,
  visible: a.visible + b.visible,
  leaks: [...a.leaks, ...b.leaks],
});

const KINDS: Readonly<Record<keyof Forms, FileKind>> = {
  docx: 'docx',
  pdf: 'pdf',
  txt: 'txt',
  html: 'html',
  xlsx: 'xlsx',
  sheet: 'xlsx',
};
const FORMS = Object.keys(KINDS) as readonly (keyof Forms)[];
const bytesOf = (forms: Forms, form: keyof Forms): Uint8Array => forms[form] ?? new Uint8Array();
const writtenOf = (forms: Forms): readonly (keyof Forms)[] => FORMS.filter((form) => forms[form] !== undefined);

interface Tried {
  readonly seed: number;
  readonly minutes: RandomMinutes;
  readonly twin: RandomMinutes;
  readonly forms: Forms;
}

/** The product's own checks on every form, and a search of all bytes of the sheets, which the product proves elsewhere. */
const ownFindings = async ({ minutes, twin, forms }: Tried, removed: readonly string[]): Promise<readonly string[]> => {
  const register = prepareRegister({
    known: minutes.removals.map(({ text }) => ({ kind: 'identifier', value: text })),
  });
  const withheld = {
    removed,
    twin: twin.document,
    approved: placesOf(minutes.removals),
    register,
    isExplained: () => false,
  };
  const needles = rawNeedles(removed, modelTexts(minutes.document).join('\n'));
  const found: string[] = [];
  for (const form of writtenOf(forms)) {
    const kind = KINDS[form];
    if (kind === 'xlsx') {
      const { parts, raw, findings } = await reopenFile(kind, bytesOf(forms, form));
      const left = parts.filter(({ text }) => findResidue(text, removed).length > 0).map(({ part }) => part);
      found.push(
        ...[...left, ...searchRaw(raw, needles), ...findings.map(({ code }) => code)].map(
          (place) => `${form} ${place}`,
        ),
      );
      continue;
    }
    const { leaks } = await redactedProver(kind, minutes.document, withheld, true)(bytesOf(forms, form));
    found.push(...leaks.map(({ code, part }) => `${form} ${code} in ${part}`));
  }
  return found;
};

/** Tries pairs by their seeds: the first `pairs` seeds with both of their minutes, the others with one. */
export const tryPairs = async (
  seeds: readonly number[],
  pairs: number,
  folder: string,
  fonts: Fonts,
  print: Print,
  printed = Number.POSITIVE_INFINITY,
): Promise<Figures> => {
  let figures = NOTHING;
  const tried: Tried[] = [];
  for (const seed of seeds) {
    const [first, second] = pairOf(seed);
    const printer = seed <= printed ? print : null;
    const forms = await allForms(first.document, fonts, printer);
    tried.push({ seed, minutes: first, twin: second, forms });
    if (seed > pairs) continue;
    const others = await allForms(second.document, fonts, printer);
    tried.push({ seed, minutes: second, twin: first, forms: others });
    const differing = FORMS.filter((form) => !Buffer.from(bytesOf(forms, form)).equals(bytesOf(others, form)));
    figures = sum(figures, {
      ...NOTHING,
      pairs: 1,
      compared: writtenOf(forms).length,
      differing: differing.map((form) => `seed ${seed}: ${form} differs`),
    });
  }
  // Twins of the same bytes say the same and are read once.
  const digests = tried.map(({ forms }) =>
    createHash('sha256').update(forms.docx).update(bytesOf(forms, 'pdf')).digest('hex'),
  );
  const written = [...new Set(digests)].map((name) => {
    const { docx, pdf = null } = tried[digests.indexOf(name)]?.forms ?? ({} as Forms);
    return { name, docx, pdf };
  });
  const texts = await extractAll(folder, written);
  await rm(folder, { recursive: true, force: true });
  for (const [index, one] of tried.entries()) {
    const visible = modelTexts(one.minutes.document).join('\n');
    const all = [...new Set(one.minutes.removals.map(({ text }) => text))];
    const removed = all.filter((text) => findResidue(visible, [text]).length === 0);
    const shown = comparable(visible);
    const plain = removed.map(comparable).filter((text) => text !== '' && !shown.includes(text));
    const extracted = [...(texts.get(digests[index] ?? '') ?? [])].map(
      ([program, text]) => [program, comparable(text)] as const,
    );
    const leaks = [
      ...extracted.flatMap(([program, text]) => plain.filter((needle) => text.includes(needle)).map(() => program)),
      ...(await ownFindings(one, removed)),
    ];
    figures = sum(figures, {
      ...NOTHING,
      minutes: 1,
      marks: countMarks(one.minutes.document),
      printed: one.forms.pdf === undefined ? 0 : 1,
      searches: plain.length * extracted.length + removed.length * writtenOf(one.forms).length,
      visible: all.length - removed.length,
      leaks: leaks.map((place) => `seed ${one.seed}: ${place}`),
    });
  }
  return figures;
};
