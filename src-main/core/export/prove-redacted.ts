import { markFaults } from '../../documents/file-marks.ts';
import { countMarks } from '../../documents/marks.ts';
import type { FileKind, MinutesDocument } from '../../documents/model.ts';
import { bareText as bare, bodyTexts, headTexts, modelTexts, ownTexts } from '../../documents/model-texts.ts';
import { rawNeedles, searchRaw } from '../../documents/raw-search.ts';
import { pageParts, type Reopened } from '../../documents/reopen.ts';
import type { PreparedRegister } from '../../redaction/register.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import type { Rendered } from '../release-type.ts';
import { knownStrings } from './known-strings.ts';
import { type FurtherChecks, prover } from './prove.ts';

/** 伏せたもの: what the checks of a redacted file need besides the file and its model. */
export interface Withheld {
  /** Removed strings that must be found nowhere. */
  readonly removed: readonly string[];
  /** The same document built from other text in every removed place, see `twinOf`. */
  readonly twin: MinutesDocument;
  /** Places that were decided to be removed, see `placesOf`. */
  readonly approved: number;
  readonly register: PreparedRegister;
  /** Whether a string may stand: kept by name, or published; see `explanations`. */
  readonly isExplained: (text: string) => boolean;
}

/** The checks of redaction.md §5 on a written file. Each fails closed: a code among the leaks, and no file. */
export function redactedProver(
  kind: FileKind,
  document: MinutesDocument,
  withheld: Withheld,
  isTwin: boolean,
): Rendered['prove'] {
  const { removed, approved } = withheld;
  const texts = modelTexts(document);
  const needles = rawNeedles(removed, texts.join('\n'));
  const further: FurtherChecks = (file) => {
    const known = foreignStrings(kind, file, document, withheld);
    const marks = markFaults(kind, file.parts, document, approved);
    return {
      checks: [
        { id: 'non-interference', examined: approved },
        { id: 'removed-strings', examined: removed.length },
        { id: 'known-strings', examined: known.examined },
        { id: 'marks', examined: countMarks(document) },
        { id: 'raw-bytes', examined: needles.count },
        { id: 'file-name', examined: 1 },
      ],
      leaks: [
        ...(isTwin ? [] : [{ part: 'file', code: 'depends-on-removed-text' }]),
        ...known.parts.map((part) => ({ part, code: 'known-string-found' })),
        ...marks.map((code) => ({ part: 'marks', code })),
        ...searchRaw(file.raw, needles).map((part) => ({ part, code: 'removed-text-in-bytes' })),
      ],
    };
  };
  return prover(kind, removed, { further, ownTexts: ownTexts(document) });
}

/** Number of a page, which comes between two lines of a text. */
const PAGE_NUMBER = /^\s*\d+ ?\/ ?\d+\s*$/;

/**
 * Known strings in what the file shows that neither have a reason to stand nor stand in the model. What stands in the
 * model was examined before the file was made (`unexplainedBlocks`), where a refusal can say where to put it right; a
 * part that says the model letter by letter is therefore known already.
 */
function foreignStrings(
  kind: FileKind,
  file: Reopened,
  document: MinutesDocument,
  { register, isExplained }: Withheld,
): { readonly examined: number; readonly parts: readonly string[] } {
  const heads = new Set(headTexts(document).map(bare));
  const body = bare(bodyTexts(document).join('\n'));
  const pages = pageParts(kind, file.parts);
  const lines = pages
    .filter(({ text }) => bare(text) !== body)
    .flatMap(({ part, text }) =>
      text.split('\n').flatMap((line) => (heads.has(bare(line)) || PAGE_NUMBER.test(line) ? [] : [{ part, line }])),
    );
  const texts = modelTexts(document).join('\n');
  const found = lines.length === 0 ? [] : knownStrings(lines.map(({ line }) => line).join('\n'), register);
  const unexplained = found.filter(({ text }) => !isExplained(text));
  const isForeign = foreignTo(texts);
  const starts: number[] = [];
  let length = 0;
  for (const { line } of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const partAt = (at: number): string => lines[starts.findLastIndex((start) => start <= at)]?.part ?? kind;
  const parts = unexplained.filter(({ text }) => isForeign(text)).map(({ at }) => partAt(at));
  return { examined: pages.reduce((sum, { text }) => sum + text.split('\n').length, 0), parts: [...new Set(parts)] };
}

/** Whether a string does not stand in a text, in no form. */
const foreignTo = (whole: string): ((text: string) => boolean) => {
  const forms = [tightForm(whole), bare(whole)] as const;
  return (text) => !forms[0].includes(tightForm(text)) && !forms[1].includes(bare(text));
};
