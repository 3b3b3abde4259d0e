import type { Route } from '../route.ts';
import { FindingsPage } from './findings-page.tsx';

/** 所見. */
export const findingRoutes: readonly Route[] = [
  {
    path: 'findings',
    page: FindingsPage,
    title: 'finding:title',
    roles: ['auditor'],
    inNotebook: 'too',
    navigation: { icon: 'search', order: 51 },
  },
];
