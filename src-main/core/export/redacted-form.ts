import { ruleViolated } from '../../contract/error.ts';
import { extractText } from '../../documents/extract.ts';
import { modelMarkFaults } from '../../documents/file-marks.ts';
import { fillForm, packForm } from '../../documents/form/fill-form.ts';
import type { FormParts } from '../../documents/form/form-parts.ts';
import { textsOfPieces } from '../../documents/form/form-pieces.ts';
import { filledTexts, seenParts } from '../../documents/form/form-texts.ts';
import { countMarks } from '../../documents/marks.ts';
import { bareText as bare, modelTexts, ownTexts } from '../../documents/model-texts.ts';
import { rawNeedles, searchRaw } from '../../documents/raw-search.ts';
import { searchParts } from '../../documents/search-file.ts';
import { findKnownAndFixed } from '../../redaction/find.ts';
import { findResidue } from '../../redaction/residue.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { type Filling, valuesOf } from './form-filling.ts';
import { knownStrings } from './known-strings.ts';
import { type FurtherChecks, prover } from './prove.ts';
import type { Withheld } from './prove-redacted.ts';
import { reopenForm } from './render-form.ts';

/** A form with what goes into it, and the twin of it. */
export interface RedactedForm {
  readonly form: FormParts;
  readonly filling: Filling;
  /** The same from other text in every removed place, see `twinOf`. */
  readonly twin: Filling;
  /** What the filled form must say, part by part. */
  readonly texts: ReadonlyMap<string, string>;
  /** Strings of personal form that the form itself prints: the office's own telephone and the like. */
  readonly own: readonly string[];
}

/**
 * 様式 made ready for a redacted copy. What a form prints of itself stands in every copy: a form that says a removed
 * string or a person of the register is refused before anything is written.
 */
export async function redactedForm(
  form: FormParts,
  filling: Filling,
  twin: Filling,
  { removed, register, isExplained }: Pick<Withheld, 'removed' | 'register' | 'isExplained'>,
): Promise<RedactedForm> {
  const printed = [...(await filledTexts(form, () => '\n')).values()].join('\n');
  const all = await extractText('docx', packForm(form));
  if (removed.length > 0 && searchParts(all, (text) => findResidue(text, removed)).length > 0)
    throw ruleViolated({ rule: 'form-says-removed-text' });
  const hits = findKnownAndFixed(printed, register).map(({ start, end, source }) => ({
    source,
    text: printed.slice(start, end),
  }));
  if (hits.some(({ source, text }) => source === 'register' && !isExplained(text)))
    throw ruleViolated({ rule: 'form-says-known-text' });
  const own = hits.filter(({ source }) => source === 'pattern').map(({ text }) => tightForm(text));
  return { form, filling, twin, texts: await filledTexts(form, (field) => textOf(filling, field)), own };
}

const textOf = ({ document, lines, pieces }: Filling, field: string): string =>
  lines[field] ?? textsOfPieces(pieces[field] ?? [], document).join('\n');

/** 墨消し済み議事録 in the office's own form, put to the same checks as in the standard one. It has no proof of its text. */
export async function renderRedactedForm(
  ready: RedactedForm,
  withheld: Omit<Withheld, 'twin'>,
  tools: RenderTools,
): Promise<Rendered> {
  const { form, filling, twin } = ready;
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await fillForm(form, valuesOf(filling));
  const isTwin = Buffer.from(await fillForm(form, valuesOf(twin))).equals(bytes);
  tools.progress({ step: 'prove', done: 1, total: 2 });
  const further = checksOf(ready, withheld, isTwin);
  return {
    bytes,
    marks: countMarks(filling.document),
    searchedFor: withheld.removed.length,
    prove: prover('docx', withheld.removed, { further, ownTexts: ownTexts(filling.document), open: reopenForm }),
    noProof: 'own-form',
  };
}

/** The checks of redaction.md §5; marks and known strings are known from the text, which must be the expected one. */
function checksOf(ready: RedactedForm, withheld: Omit<Withheld, 'twin'>, isTwin: boolean): FurtherChecks {
  const { texts, own } = ready;
  const { document } = ready.filling;
  const { removed, approved, register, isExplained } = withheld;
  const model = modelTexts(document).join('\n');
  const needles = rawNeedles(removed, `${model}\n${[...texts.values()].join('\n')}`);
  const modelForms = [tightForm(model), bare(model)] as const;
  const isForeign = (text: string) => !modelForms[0].includes(tightForm(text)) && !modelForms[1].includes(bare(text));
  const isOwn = (text: string) => own.some((known) => known.includes(tightForm(text)));
  return (file) => {
    const seen = seenParts(file.parts);
    const differs = new Set([...seen.map(({ part }) => part), ...texts.keys()]);
    for (const { part, text } of seen) if (bare(text) === bare(texts.get(part) ?? '')) differs.delete(part);
    const lines = seen.flatMap(({ text }) => text.split('\n'));
    const foreign = seen.filter(({ text }) =>
      knownStrings(text, register).some((hit) => !isExplained(hit.text) && !isOwn(hit.text) && isForeign(hit.text)),
    );
    return {
      checks: [
        { id: 'non-interference', examined: approved },
        { id: 'removed-strings', examined: removed.length },
        { id: 'known-strings', examined: lines.length },
        { id: 'marks', examined: countMarks(document) },
        { id: 'raw-bytes', examined: needles.count },
        { id: 'file-name', examined: 1 },
      ],
      leaks: [
        ...(isTwin ? [] : [{ part: 'file', code: 'depends-on-removed-text' }]),
        ...[...differs].map((part) => ({ part, code: 'text-differs-from-form' })),
        ...foreign.map(({ part }) => ({ part, code: 'known-string-found' })),
        ...modelMarkFaults(document, approved).map((code) => ({ part: 'marks', code })),
        ...searchRaw(file.raw, needles).map((part) => ({ part, code: 'removed-text-in-bytes' })),
      ],
    };
  };
}
