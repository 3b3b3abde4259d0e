import type { AccountingDocument, AccountingLine } from '../../documents/accounting-model.ts';
import type { Run } from '../../documents/model.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import { localDate } from '../local-time.ts';
import { clock, japaneseDate } from '../minutes/words.ts';
import {
  type CopySources,
  categoriesOf,
  consentOf,
  correctionsOf,
  countOf,
  field,
  PROOF_NOTE,
  periodOf,
  text,
} from './accounting-document.ts';
import { basisText, groundLine, leafStart, MEDIA, NATURES } from './accounting-words.ts';
import type { CopiedRecord, SubjectCopy } from './subject-copy.ts';

/** 提供状況の写し（本人開示用）: with content, built from the pieces that are left; nobody else is named in it. */
export function subjectsCopy(copy: SubjectCopy, ground: string, sources: CopySources): AccountingDocument {
  const today = localDate(sources.now);
  const rows = copy.records.map(({ record }) => record.row);
  const lines = copy.records.map((record) => lineOf(record, sources.catalogue));
  const used = new Set(
    lines
      .flatMap(({ content, purpose, remarks }) => [...content, ...purpose, ...remarks])
      .flatMap((run) => (run.kind === 'mark' ? run.ground.split('・') : [])),
  );
  return {
    title: '提供状況の写し',
    office: sources.office,
    marking: '本人開示用',
    fields: [
      field('対象の人', copy.label),
      field('会議の期間', periodOf(copy.records.map(({ record }) => record.free.on))),
      field('記録の件数', countOf(rows)),
      field('作成日', japaneseDate(today)),
    ],
    counts: [],
    lines,
    hasContent: true,
    legend: [...used].sort().map((one) => groundLine(sources.catalogue, today, one)),
    notes: notesOf(copy, ground, sources.catalogue, today),
    proof: sources.proof,
    checkpoint: sources.checkpoint,
    language: 'ja',
  };
}

function lineOf({ record, texts, withheldFor }: CopiedRecord, catalogue: Catalogue): AccountingLine {
  const { row, disclosure, meeting, free } = record;
  const nature = disclosure && withheldFor === null ? `［${NATURES[disclosure.nature] ?? disclosure.nature}］` : '';
  return {
    number: String(row.seq),
    leaf: leafStart(row.leafHash),
    at: `${japaneseDate(free.on)}${disclosure ? clock(disclosure.at) : ''}`,
    meeting: meeting?.number ?? '',
    giver: text(record.giver),
    recipients: text(`${record.recipients.join('、')}　計${row.recipients}名`),
    categories: categoriesOf(row),
    specialCare: row.isSpecialCare ? '要配慮' : '',
    content: disclosure ? [...text(nature), ...texts.content] : text('（内容は保存されていません）'),
    basis: row.legalBasis.map((id) => basisText(catalogue, free.on, id)).join('、'),
    consent: consentOf(row),
    purpose: texts.purpose,
    remarks: joined([
      row.medium === null ? [] : text(MEDIA[row.medium] ?? row.medium),
      labelled('資料', texts.handout),
      labelled('同意について', texts.consentNote),
      ...correctionsOf(row).map(text),
      labelled('訂正の理由', texts.correctionReason),
      record.others === 0 ? [] : text(`ほか${record.others}名に関する内容を含む記録`),
      row.overriddenRules.length === 0 ? [] : text('議長の判断による提供'),
    ]),
  };
}

const labelled = (label: string, runs: readonly Run[]): readonly Run[] =>
  runs.length === 0 ? [] : [...text(`${label}：`), ...runs];

function joined(parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts.filter((runs) => runs.length > 0).flatMap((runs, at) => (at === 0 ? runs : [...text('\n'), ...runs]));
}

/** What the person may need to know: which article stands behind each mark, and what can be done about the record. */
function notesOf(copy: SubjectCopy, ground: string, catalogue: Catalogue, today: string): string[] {
  const said = ({ label, article }: ReturnType<typeof groundLine>): string => `${label}（${article}）`;
  const withheld = copy.records.flatMap(({ record, withheldFor }) =>
    withheldFor === null
      ? []
      : [
          `番号 ${record.row.seq} の記録は、いつ・どの機関に提供したかを除き、内容の全体を開示しません。${said(groundLine(catalogue, today, withheldFor))}に当たるためです。`,
        ],
  );
  return [
    'あなたに関する情報を、支援会議でどの機関に、いつ、何の根拠で提供したかの記録です（個人情報の保護に関する法律第76条の開示請求に対応するもの）。',
    `「■■■［${ground}］」は、あなた以外の人の氏名・住所・電話番号など、あなた以外の人が分かる箇所です。${said(groundLine(catalogue, today, ground))}に当たるため開示せず、残りの部分を開示します（同法第78条第1項、第79条）。`,
    ...withheld,
    '機関の担当者は、機関名と会議での役割で示しています。',
    PROOF_NOTE,
    '内容が事実でないと思うときは訂正を、同法に反する利用や提供があると思うときは利用や提供の停止を、開示を受けた日から90日以内に請求できます（同法第90条、第98条）。',
    'この写しは、開示するかどうかの決定の通知（同法第82条）に代わるものではありません。決定に不服があるときは、行政不服審査法による審査請求ができます。',
  ];
}
