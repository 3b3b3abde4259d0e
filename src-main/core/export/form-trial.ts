import { ruleViolated } from '../../contract/error.ts';
import type { FormValues } from '../../documents/form/fill-form.ts';
import { approvalOf, checkpointOf, sectionChildren } from '../../documents/form/form-blocks.ts';
import { readForm } from '../../documents/form/form-parts.ts';
import type { MinutesDocument, Run } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { WORDS } from '../minutes/words.ts';
import { formInUse } from '../office-form/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { renderForm } from './render-form.ts';

/** 様式を試す: the form in use with fictional data in every field. */
export async function formTrial(ctx: ReadContext): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const bytes = await formInUse(ctx);
  if (bytes === null) throw ruleViolated({ rule: 'form-none-in-use' });
  return (tools) => renderForm(readForm(bytes), VALUES, tools);
}

const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

const table = (labels: readonly string[], rows: readonly (readonly string[])[]): MinutesDocument['sections'] => [
  {
    heading: [],
    blocks: [
      { kind: 'table', columns: labels.map((label) => ({ label, width: 50 })), rows: rows.map((row) => row.map(text)) },
    ],
  },
];

const bare = (sections: MinutesDocument['sections']) => sectionChildren(sections).slice(1);

const SAMPLE: MinutesDocument = {
  title: '第0回 支援会議（見本）',
  office: '見本市　見本課',
  marking: '見本',
  sections: [],
  legend: [],
  approval: [
    { label: '議長', value: '見本 一郎' },
    { label: '承認日', value: '令和8年4月3日（金）' },
    { label: '確認した構成員', value: '見本 二子' },
  ],
  checkpoint: {
    origin: 'tasuki/見本',
    size: 1,
    rootGroups: Array.from({ length: 11 }, () => '00000'),
    words: Array.from({ length: 8 }, () => 'みほん'),
    qr: '',
    at: '令和8年4月3日（金）15時30分',
  },
  language: 'ja',
};

const VALUES: FormValues = {
  lines: {
    会議名: SAMPLE.title,
    会議番号: 'R8-S00',
    日時: '令和8年4月1日（水）13時30分～15時30分',
    場所: '見本会館 第一会議室',
    議長: '見本 一郎',
    記録者: '見本 三郎',
    事務局: SAMPLE.office,
    公開区分: SAMPLE.marking,
    写しの番号: '見本-1',
    承認日: '令和8年4月3日（金）',
    確認者: '見本 二子',
    版: '第1版',
  },
  blocks: {
    出席者: () =>
      bare(
        table(WORDS.attendanceColumns, [
          ['見本 一郎（見本課・会長）', '13:30～15:30'],
          ['見本 二子（見本病院・委員）', '13:30～15:00'],
        ]),
      ),
    本文: () =>
      sectionChildren([
        {
          heading: text('1　開会'),
          blocks: [{ kind: 'paragraph', runs: text('これは見本の文章です。実在の人や案件とは関係ありません。') }],
        },
        {
          heading: text('2　個別案件（R8-000）'),
          blocks: [{ kind: 'paragraph', runs: text('見本の議事です。\n二行目の文章です。') }],
        },
      ]),
    決定事項: () => bare(table(['案件', WORDS.decision], [['R8-000', '見本の決定']])),
    取組事項: () =>
      bare(
        table(
          ['案件', '取り組むこと', WORDS.owner, WORDS.due],
          [['R8-000', '見本の取組', '見本課', '令和8年4月30日（木）']],
        ),
      ),
    承認: () => approvalOf(SAMPLE),
    控え: () => checkpointOf(SAMPLE),
  },
};
