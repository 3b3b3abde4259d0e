import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { People } from './people.ts';
import type { Walk } from './walk.ts';

/** The auditor's work, and what the office writes for auditors and persons. Ends signed in as staff. */
export async function callAudit(walk: Walk, { household }: People): Promise<void> {
  const { api, as, mark, test } = walk;
  const file = (name: string) => ({ path: join(test.folder, name), purpose: mark('監査の目的') });
  const folder = (name: string): string => {
    mkdirSync(join(test.folder, name));
    return join(test.folder, name);
  };
  await as('auditor');
  const { size: known } = await api.watch.list({});
  await api.watch.acknowledge({ size: known });
  await api.audit.facets({});
  await api.audit.setWitness({ folder: folder('witness') });
  await api.audit.standing({});
  await api.audit.visit({ folder: folder('medium') });
  const view = { name: mark('見方'), filter: { text: mark('検索') }, columns: ['seq', 'at'] as const };
  const saved = await api.audit.saveView({ ...view, columns: [...view.columns] });
  await api.audit.views({});
  await api.audit.removeView({ id: saved.id });
  const { size, root } = await api.audit.verify({ scope: 'new' });
  await api.audit.attest({ size, root, statement: mark('表明') });
  await api.audit.recipient({});
  const { findings } = await api.finding.list({});
  const [first] = findings;
  if (!first) throw new Error('nothing was found');
  await api.finding.mark({ key: first.key, state: 'reviewed', note: mark('所見の覚え') });
  const subject = household.persons[0]?.id ?? '';
  await api.accounting.persons({ search: household.caseNumber });
  await api.accounting.ofPerson({ personId: subject });
  await api.export.accounting({ ...file('accounting.docx'), personId: subject, format: 'docx' });
  const columns = [
    { id: 'seq' as const, title: mark('列') },
    { id: 'event' as const, title: mark('列') },
  ];
  await api.export.auditList({ ...file('list.csv'), format: 'csv', columns, words: {} });
  await api.export.auditExtract({ ...file('extract.json'), filter: { events: ['disclosure.recorded'] } });
  await api.export.auditReceipt({ ...file('receipt.docx'), format: 'docx', statement: mark('表明') });
  const [fiscalYear] = await api.statistics.years({});
  if (fiscalYear === undefined) throw new Error('no year');
  await api.statistics.figures({ fiscalYear });
  await api.export.annualReport({ ...file('report.docx'), fiscalYear });
  await as('staff');
  await api.accounting.preview({ personId: subject });
  const seal = { kind: 'passphrase', passphrase: 'correct-horse-battery-staple' } as const;
  await api.export.auditBundleWithContent({ ...file('content.age'), seal });
  await api.export.subjectAccounting({
    ...file('subject.docx'),
    personId: subject,
    format: 'docx',
    ground: 'ND-IND',
    withheld: [],
  });
}

/** An auditor's own notebook: founded, left, turned to, a bundle opened and closed. Ends signed in. */
export async function callNotebook({ api, mark }: Walk, bundle: string): Promise<void> {
  await api.office.turnToNotebook({});
  await api.office.foundNotebook({
    loginName: 'auditor',
    displayName: mark('監査人'),
    password: 'まつり ひぐらし つりばし ねこやなぎ 3',
  });
  await api.audit.openBundle({ path: bundle });
  await api.audit.closeBundle({});
}
