import { ruleViolated } from '../../contract/error.ts';
import type { Minutes, MinutesBlock } from '../../contract/minutes.ts';
import type { FormValues } from '../../documents/form/fill-form.ts';
import { approvalOf, checkpointOf, legendOf, sectionChildren } from '../../documents/form/form-blocks.ts';
import { fieldsIn } from '../../documents/form/form-fields.ts';
import { readForm } from '../../documents/form/form-parts.ts';
import type { MinutesDocument } from '../../documents/model.ts';
import type { ReadContext, Rendered, RenderTools } from '../context.ts';
import { formInUse } from '../office-form/queries.ts';
import { renderForm } from './render-form.ts';
import { documentOf } from './render-minutes.ts';

type Sections = MinutesDocument['sections'];

/** 議事録 in the office's own form. Whatever the form has no field for stands in its 本文: nothing is lost. */
export async function minutesInForm(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly format: 'docx' | 'pdf' },
  version: Minutes,
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  if (input.format !== 'docx') throw ruleViolated({ rule: 'form-is-word-only' });
  const bytes = await formInUse(ctx);
  if (bytes === null) throw ruleViolated({ rule: 'form-none-in-use' });
  const form = readForm(bytes);
  const whole = await documentOf(ctx, input.meetingId, version, [], null);
  const sectionsOf = async (blocks: MinutesBlock[]): Promise<Sections> =>
    (await documentOf(ctx, input.meetingId, { ...version, blocks }, [], null)).sections;
  const groups = groupsOf(version.blocks);
  const sheet = groups.get('heading:sheet') ?? [];
  const pieces = {
    出席者: await sectionsOf(groups.get('heading:attendance') ?? []),
    決定事項: await sectionsOf(sheet.filter(({ kind }) => kind !== 'actions')),
    取組事項: await sectionsOf(sheet.filter(({ kind }) => kind !== 'decisions')),
  };
  const body = await sectionsOf([...groups].filter(([id]) => !APART.has(id)).flatMap(([, blocks]) => blocks));
  const values = valuesOf(whole, version.blocks, pieces, body, new Set(fieldsIn(form.parts)));
  return (tools) => renderForm(form, values, tools);
}

const APART = new Set(['heading:sheet', 'heading:head', 'heading:attendance']);

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

function valuesOf(
  document: MinutesDocument,
  blocks: readonly MinutesBlock[],
  pieces: Readonly<Record<'出席者' | '決定事項' | '取組事項', Sections>>,
  body: Sections,
  fields: ReadonlySet<string>,
): FormValues {
  const of = (id: string): string => blocks.find((block) => block.id === `field:${id}`)?.text ?? '';
  const approval = (label: string): string => document.approval.find((box) => box.label === label)?.value ?? '';
  // Under a field of its own a piece needs no heading: the form has one.
  const bare = (sections: Sections) =>
    sectionChildren(sections.map((section) => ({ ...section, heading: [] }))).slice(1);
  const homeless = Object.entries(pieces).flatMap(([field, sections]) => (fields.has(field) ? [] : withRows(sections)));
  return {
    lines: {
      会議名: document.title,
      会議番号: of('number'),
      日時: of('date'),
      場所: of('place'),
      議長: of('chair'),
      記録者: of('recorder'),
      事務局: document.office,
      公開区分: document.marking,
      承認日: approval('承認日'),
      確認者: approval('確認した構成員'),
      版: approval('版'),
    },
    blocks: {
      出席者: () => bare(pieces.出席者),
      決定事項: () => bare(withRows(pieces.決定事項)),
      取組事項: () => bare(withRows(pieces.取組事項)),
      本文: () => [
        ...sectionChildren([...homeless, ...body]),
        ...(fields.has('承認') ? [] : approvalOf(document)),
        ...legendOf(document),
      ],
      承認: () => approvalOf(document),
      控え: () => checkpointOf(document),
    },
  };
}

/** A heading with nothing under it is left out. */
const withRows = (sections: Sections): Sections => sections.filter(({ blocks }) => blocks.length > 0);
