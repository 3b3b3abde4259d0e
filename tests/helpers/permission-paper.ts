import { existsSync, readFileSync } from 'node:fs';
import type { Operation } from '../../src-main/contract/operation.ts';
import { SITUATIONS, type Situation } from './permission-meeting.ts';
import type { AccountName } from './permission-office.ts';

const ACCOUNTS_IN_ORDER: readonly AccountName[] = ['staff', 'chair', 'auditor', 'admin', 'both'];
const HEAD = '| 操作 |';

/** How a call ended, as one mark. */
type OutcomeOf = (name: string, account: AccountName, situation: Situation) => string;

/** 権限表 on paper: one line for each operation; one mark where the three situations agree, three where they do not. */
export function drawPermissions(declared: readonly (readonly [string, Operation])[], outcomeOf: OutcomeOf): string {
  const cell = (name: string, { kind, roles }: Operation, account: AccountName): string => {
    if (kind === 'gate' && roles === 'anyone') return '門';
    const marks = SITUATIONS.map((situation) => outcomeOf(name, account, situation));
    return new Set(marks).size === 1 ? (marks[0] ?? '') : marks.join(' / ');
  };
  const lines = declared.map(([name, operation]) => {
    const logged = operation.audit.event === null ? '—' : '記録';
    const cells = ACCOUNTS_IN_ORDER.map((account) => cell(name, operation, account));
    return `| ${[name, operation.kind, logged, ...cells].join(' | ')} |`;
  });
  const head = `${HEAD} 種別 | 記録 | 事務局 | 議長 | 監査 | 管理者 | 事務局＋議長 |`;
  return `${[head, '|---|---|---|---|---|---|---|---|', ...lines].join('\n')}\n`;
}

/** The table in a snapshot, without the note above it. */
export const tableIn = (path: string): string => splitAt(path)[1];

/** The note above the table, by whoever read it. */
export const noteIn = (path: string): string => splitAt(path)[0];

function splitAt(path: string): readonly [string, string] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '# 権限表\n\n';
  const at = text.indexOf(HEAD);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
