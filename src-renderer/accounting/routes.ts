import type { Route } from '../route.ts';
import { AccountingPage } from './accounting-page.tsx';

/** 提供状況. */
export const accountingRoutes: readonly Route[] = [
  {
    path: 'accounting',
    page: AccountingPage,
    title: 'accounting:title',
    roles: ['auditor', 'staff', 'chair'],
    inNotebook: 'too',
    navigation: { icon: 'people', order: 52 },
  },
];
