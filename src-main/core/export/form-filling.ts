import type { MinutesBlock } from '../../contract/minutes.ts';
import type { FormValues } from '../../documents/form/fill-form.ts';
import { fieldsIn } from '../../documents/form/form-fields.ts';
import type { FormParts } from '../../documents/form/form-parts.ts';
import { childrenOfPieces, type FormPiece } from '../../documents/form/form-pieces.ts';
import { countMarks, plainText } from '../../documents/marks.ts';
import type { MinutesDocument } from '../../documents/model.ts';
import { wordsFor } from '../../documents/words.ts';
import { type DocumentSources, minutesDocument } from './document.ts';

type Sections = MinutesDocument['sections'];

/** 差し込みの内容: what each field of a form says of one version, drawn from a model that holds nothing removed. */
export interface Filling {
  readonly document: MinutesDocument;
  readonly lines: Readonly<Record<string, string>>;
  readonly pieces: Readonly<Record<string, readonly FormPiece[]>>;
}

/** Parts of the head of the minutes that have a field of their own. */
const HEAD_FIELDS: Readonly<Record<string, string>> = {
  'field:number': '会議番号',
  'field:date': '日時',
  'field:place': '場所',
  'field:chair': '議長',
  'field:recorder': '記録者',
};
const APART = new Set(['heading:sheet', 'heading:head', 'heading:attendance']);

/** Fills the fields of a form. Whatever the form has no field for stands in its 本文: nothing is lost. */
export function fillingOf(form: FormParts, sources: DocumentSources): Filling {
  const fields = new Set(fieldsIn(form.parts));
  const { blocks } = sources.minutes;
  const document = minutesDocument(sources);
  const sectionsOf = (some: readonly MinutesBlock[]): Sections =>
    minutesDocument({ ...sources, reopenReason: '', minutes: { ...sources.minutes, blocks: [...some] } }).sections;
  const groups = groupsOf(blocks);
  const sheet = groups.get('heading:sheet') ?? [];
  const head = groups.get('heading:head') ?? [];
  const apart = {
    出席者: sectionsOf(groups.get('heading:attendance') ?? []),
    決定事項: withRows(sectionsOf(sheet.filter(({ kind }) => kind !== 'actions'))),
    取組事項: withRows(sectionsOf(sheet.filter(({ kind }) => kind !== 'decisions'))),
  };
  const headless = withRows(sectionsOf(head.filter(({ id }) => !fields.has(HEAD_FIELDS[id] ?? ''))));
  const body = sectionsOf([...groups].filter(([id]) => !APART.has(id)).flatMap(([, group]) => group));
  const history = document.sections.slice(sectionsOf(blocks).length);
  const homeless = Object.entries(apart).flatMap(([field, sections]) => (fields.has(field) ? [] : withRows(sections)));
  const values = new Map(
    head.slice(1).map((block) => [block.id, valueIn(sectionsOf([...head.slice(0, 1), block]))] as const),
  );
  const of = (id: string): string => values.get(id) ?? '';
  const approval = (label: string): string => document.approval.find((box) => box.label === label)?.value ?? '';
  return {
    document,
    lines: {
      会議名: document.title,
      会議番号: of('field:number'),
      日時: of('field:date'),
      場所: of('field:place'),
      議長: of('field:chair'),
      記録者: of('field:recorder'),
      事務局: document.office,
      公開区分: document.marking,
      写しの番号: document.copyNumber ?? '',
      承認日: approval('承認日'),
      確認者: approval('確認した構成員'),
      版: approval('版'),
    },
    pieces: {
      出席者: [{ kind: 'rows', sections: apart.出席者 }],
      決定事項: [{ kind: 'rows', sections: apart.決定事項 }],
      取組事項: [{ kind: 'rows', sections: apart.取組事項 }],
      本文: [
        { kind: 'rows', sections: noticesOf(document, fields) },
        { kind: 'sections', sections: [...homeless, ...headless, ...body, ...history] },
        ...(fields.has('承認') ? [] : [{ kind: 'approval' as const }]),
        { kind: 'legend' },
      ],
      承認: [{ kind: 'approval' }],
      控え: [{ kind: 'checkpoint' }],
    },
  };
}

/** The same as the filling library takes it. */
export const valuesOf = ({ document, lines, pieces }: Filling): FormValues => ({
  lines,
  blocks: Object.fromEntries(
    Object.entries(pieces).map(([field, own]) => [field, () => childrenOfPieces(own, document)]),
  ),
});

/** Blocks under each of their headings. */
function groupsOf(blocks: readonly MinutesBlock[]): ReadonlyMap<string, MinutesBlock[]> {
  const groups = new Map<string, MinutesBlock[]>();
  let current: MinutesBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      current = [];
      groups.set(block.id, current);
    }
    current.push(block);
  }
  return groups;
}

/** A heading with nothing under it is left out. */
const withRows = (sections: Sections): Sections => sections.filter(({ blocks }) => blocks.length > 0);

/** The value of a section that has one row, marks as they are written. */
function valueIn(sections: Sections): string {
  const block = sections[0]?.blocks[0];
  return block?.kind === 'fields' ? block.rows.map(({ value }) => plainText(value)).join('') : '';
}

/** What a copy must say at its head, as far as the form has no field for it: for whom, which copy, what marks mean. */
function noticesOf(document: MinutesDocument, fields: ReadonlySet<string>): Sections {
  const { copyNumber, marking, language } = document;
  if (copyNumber === undefined) return [];
  const words = wordsFor(language);
  const lines = [
    ...(fields.has('公開区分') ? [] : [marking]),
    ...(fields.has('写しの番号') ? [] : [words.copy(copyNumber)]),
    ...(countMarks(document) > 0 ? [words.markNote] : []),
  ];
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text }] }));
  return [{ heading: [], blocks }];
}
