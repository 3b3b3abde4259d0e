import type { MeetingDetail } from '../../contract/meeting.ts';
import type { Minutes, MinutesBlock } from '../../contract/minutes.ts';
import type { Audience, RedactionSpan } from '../../contract/redaction-review.ts';
import type { MinutesDocument, Run, Section } from '../../documents/model.ts';
import { cutSpans } from '../../redaction/replace.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import { isInForce } from '../legal-basis/catalogue.ts';
import { localDate } from '../local-time.ts';
import { japaneseDate, WORDS } from '../minutes/words.ts';
import { clauseOf } from '../redaction/clauses.ts';

/** What a printed set of minutes is built from. */
export interface DocumentSources {
  readonly office: string;
  readonly meeting: MeetingDetail;
  readonly minutes: Minutes;
  readonly chairName: string;
  /** 確認した構成員; empty while nobody has confirmed. */
  readonly confirmedBy: string;
  /** 再開の理由 of the version; empty for the first. */
  readonly reopenReason: string;
  /** Spans that were decided to be removed; empty for the full minutes. */
  readonly removals: readonly RedactionSpan[];
  /** 写し: for whom, and its number; null for the full minutes. */
  readonly copy: { readonly audience: Audience; readonly number: string } | null;
  readonly catalogue: Catalogue;
  readonly checkpoint: MinutesDocument['checkpoint'];
}

/** 公開区分 at the head of every page of a copy. */
const MARKINGS: { readonly [A in Audience]: string } = {
  members: '構成員用（部外秘）',
  organization: '機関用（部外秘）',
  subject: '本人開示用（墨消し済み）',
  publication: '公開用（墨消し済み）',
  request: '情報公開用（墨消し済み）',
};

/** 会議録 as a document. A redacted one is built from the pieces that are left: removed characters never reach it. */
export function minutesDocument(sources: DocumentSources): MinutesDocument {
  const { meeting, minutes, copy, removals } = sources;
  const byBlock = Map.groupBy(removals, (span) => span.blockId);
  const runsOf = (block: MinutesBlock): readonly Run[] =>
    cutSpans(
      block.text,
      (byBlock.get(block.id) ?? []).map(({ start, end, ground, shown }) => ({
        start,
        end,
        ground,
        ...(shown === undefined ? {} : { shown }),
      })),
    );
  const omitted = new Set(removals.flatMap(({ type, blockId }) => (type === 'omitted' ? [blockId] : [])));
  return {
    title: meeting.title,
    office: sources.office,
    marking: copy ? MARKINGS[copy.audience] : meeting.handlesPersonalData ? '非公開・部外秘' : '公開',
    ...(copy ? { copyNumber: copy.number } : {}),
    sections: [...sectionsOf(minutes.blocks, runsOf, omitted), ...historyOf(sources)],
    legend: [...new Set(removals.map((span) => span.ground))]
      .sort()
      .map((ground) => legendOf(sources.catalogue, meeting.heldOn, ground, copy?.audience ?? 'publication')),
    approval: [
      { label: '議長', value: sources.chairName, isName: true },
      {
        label: '承認日',
        value: minutes.approvedAt === null ? '（下書き）' : japaneseDate(localDate(new Date(minutes.approvedAt))),
      },
      ...(sources.confirmedBy === '' ? [] : [{ label: '確認した構成員', value: sources.confirmedBy, isName: true }]),
      { label: '版', value: `第${minutes.versionNumber}版` },
    ],
    checkpoint: sources.checkpoint,
    language: 'ja',
  };
}

/** 版の経緯: why the version replaces the one before it; the reason is the office's own and stays out of redacted copies. */
const historyOf = ({ reopenReason, copy, minutes }: DocumentSources): readonly Section[] =>
  reopenReason === '' || copy
    ? []
    : [
        {
          heading: [{ kind: 'text', text: '版の経緯' }],
          blocks: [
            {
              kind: 'fields',
              rows: [
                { label: '版', value: [{ kind: 'text', text: `第${minutes.versionNumber}版` }] },
                { label: '前の版を改めた理由', value: [{ kind: 'text', text: reopenReason }] },
              ],
            },
          ],
        },
      ];

/** Names with organisation and role are long, times are short. */
const ATTENDANCE_COLUMNS = WORDS.attendanceColumns.map((label) => ({ label, width: 50 }));

/** @param omitted blocks in whose place stands only that an item was left out; that is a sentence and no heading */
function sectionsOf(
  blocks: readonly MinutesBlock[],
  runsOf: (block: MinutesBlock) => readonly Run[],
  omitted: ReadonlySet<string>,
): Section[] {
  const sections: { heading: readonly Run[]; blocks: Section['blocks'][number][] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const isLeftOut = block.label !== '' && omitted.has(block.id);
      const gap = isLeftOut ? '' : '　';
      const label: readonly Run[] = block.label === '' ? [] : [{ kind: 'text', text: `${block.label}${gap}` }];
      sections.push({
        heading: isLeftOut ? label : [...label, ...runsOf(block)],
        blocks: isLeftOut ? [{ kind: 'paragraph', runs: runsOf(block) }] : [],
      });
      continue;
    }
    const section = sections.at(-1);
    if (!section || (block.text === '' && !block.isDrawn)) continue;
    if (block.kind === 'discussion' || block.kind === 'remark') {
      section.blocks.push({ kind: 'paragraph', runs: runsOf(block) });
      continue;
    }
    const last = section.blocks.at(-1);
    if (block.kind === 'attendance') {
      const line: readonly (readonly Run[])[] = [[{ kind: 'text', text: block.label }], runsOf(block)];
      if (last?.kind === 'table') section.blocks[section.blocks.length - 1] = { ...last, rows: [...last.rows, line] };
      else section.blocks.push({ kind: 'table', columns: ATTENDANCE_COLUMNS, rows: [line] });
      continue;
    }
    const row = { label: block.label, value: runsOf(block) };
    if (last?.kind === 'fields')
      section.blocks[section.blocks.length - 1] = { kind: 'fields', rows: [...last.rows, row] };
    else section.blocks.push({ kind: 'fields', rows: [row] });
  }
  return sections;
}

function legendOf(
  catalogue: Catalogue,
  on: string,
  ground: string,
  audience: Audience,
): MinutesDocument['legend'][number] {
  const known = catalogue.grounds.find((candidate) => candidate.id === ground && isInForce(candidate, on));
  return { ground, label: known?.label.ja ?? ground, article: clauseOf(catalogue, on, ground, audience) };
}
