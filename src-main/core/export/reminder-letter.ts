import type { FollowedAction } from '../../contract/action.ts';
import { ruleViolated } from '../../contract/error.ts';
import { renderLetterDocx } from '../../documents/letter-docx.ts';
import type { Letter } from '../../documents/letter-model.ts';
import { prepareRegister } from '../../redaction/register.ts';
import { findResidue } from '../../redaction/residue.ts';
import { everyAction } from '../action/queries.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { membersById } from '../member/queries.ts';
import { japaneseDate } from '../minutes/words.ts';
import { currentSettings } from '../office/queries.ts';
import { organizationById } from '../organization/queries.ts';
import { knownOf } from '../redaction/gather.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { allPersons } from '../support-case/queries.ts';
import { knownStrings } from './known-strings.ts';
import { prover } from './prove.ts';

const WORDS = {
  title: '取組の状況の確認（お願い）',
  marking: '関係者限り（氏名を含みません）',
  addressee: (name: string) => `${name}　御中`,
  lead: '支援会議で決めた次の取組について、状況をお知らせください。案件は番号で示しています。終わっているものは、終わった日と結果をお知らせください。事情が変わって行わないこととなったものは、その事情をお知らせください。',
  columns: ['案件番号', '会議', '取組', '期限', '状況'],
  elsewhere: '（内容は、会議でお渡しした取組の一覧をご覧ください）',
  noDue: '期限なし',
  overdue: (days: number) => `${days}日超過`,
  dueIn: (days: number) => (days === 0 ? '今日が期限' : `あと${days}日`),
  note: 'この文書には、個人の氏名を載せていません。回答にも氏名を書かず、案件番号でお知らせください。',
};
const WIDTHS = [15, 13, 40, 18, 14];
/** The column that people have worded. */
const WORDED = 2;

/**
 * 取組の確認の文書 to one organisation: its actions that are overdue or due soon, by case number. An action whose words
 * name someone is told by number alone; the written file is searched for every person of the cases.
 * Refused with `letter-without-actions`.
 */
export async function reminderLetter(
  ctx: ReadContext,
  { organizationId }: { readonly organizationId: string },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { name } = await organizationById(ctx, organizationId);
  const all = await everyAction(ctx);
  const actions = all
    .filter((one) => one.organizationId === organizationId && (one.group === 'overdue' || one.group === 'due-soon'))
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
  if (actions.length === 0) throw ruleViolated({ rule: 'letter-without-actions' });
  const persons = await allPersons(ctx);
  const members = [...(await membersById(ctx)).values()].map((one) => one.name);
  const register = prepareRegister({ known: knownOf(persons), keep: [name] });
  // Of members the whole name counts; a family name alone is too often a word.
  const namesSomeone = (text: string): boolean =>
    knownStrings(text, register).length > 0 || findResidue(text, members).length > 0;
  const { municipality, officeName } = await currentSettings(ctx);
  const letter: Letter = {
    title: WORDS.title,
    office: `${municipality}　${officeName}`,
    marking: WORDS.marking,
    date: japaneseDate(localDate(ctx.now())),
    addressee: WORDS.addressee(name),
    paragraphs: [WORDS.lead],
    columns: WORDS.columns.map((label, at) => ({ label, width: WIDTHS[at] ?? 20 })),
    rows: actions.map((action) => rowOf(action, namesSomeone)),
    notes: [WORDS.note],
    language: 'ja',
  };
  // What the organisation itself is called stands on the letter.
  const needles = persons.flatMap((one) => [one.name, ...one.otherNames]).filter((one) => !name.includes(one));
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const bytes = await renderLetterDocx(letter);
    const prove = prover('docx', needles, { ownTexts: ownTextsOf(letter) });
    return { bytes, marks: 0, searchedFor: needles.length, prove };
  };
}

/** What the letter says whoever its actions are about. */
const ownTextsOf = ({ title, office, marking, date, addressee, paragraphs, columns, rows, notes }: Letter) => [
  ...[title, office, marking, date, addressee],
  ...paragraphs,
  ...columns.map(({ label }) => label),
  ...rows.flatMap((row) => row.filter((_cell, at) => at !== WORDED)),
  ...notes,
];

function rowOf(action: FollowedAction, namesSomeone: (text: string) => boolean): readonly string[] {
  const { caseNumber, meetingNumber, text, dueOn, daysLeft } = action;
  const left = daysLeft ?? 0;
  return [
    caseNumber,
    meetingNumber,
    namesSomeone(text) ? WORDS.elsewhere : text,
    dueOn === null ? WORDS.noDue : japaneseDate(dueOn),
    left < 0 ? WORDS.overdue(-left) : WORDS.dueIn(left),
  ];
}
