import type { Route } from '../route.ts';
import { LogPage } from './log-page.tsx';

/** 記録簿. */
export const auditRoutes: readonly Route[] = [
  {
    path: 'log',
    page: LogPage,
    title: 'audit:title',
    roles: ['auditor', 'admin', 'staff', 'chair'],
    navigation: { icon: 'ledger', order: 50 },
  },
];
