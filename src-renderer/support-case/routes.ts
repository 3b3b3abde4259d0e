import type { Route } from '../route.ts';
import { NewSupportCasePage } from './new-support-case-page.tsx';
import { SupportCasePage } from './support-case-page.tsx';
import { SupportCasesPage } from './support-cases-page.tsx';

/** 案件. Addresses and titles hold identifiers and the word 案件, never a name. */
export const supportCaseRoutes: readonly Route[] = [
  {
    path: 'cases',
    page: SupportCasesPage,
    title: 'supportCase:title',
    roles: ['staff', 'chair', 'auditor'],
    navigation: { icon: 'folder', order: 10 },
  },
  { path: 'cases/new', page: NewSupportCasePage, title: 'supportCase:add', roles: ['staff'] },
  { path: 'cases/:id', page: SupportCasePage, title: 'supportCase:one', roles: ['staff', 'chair', 'auditor'] },
];
