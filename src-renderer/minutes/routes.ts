import type { Route } from '../route.ts';
import { ComparePage } from './compare-page.tsx';
import { MinutesPage } from './minutes-page.tsx';

/** 議事録 of one meeting. */
export const minutesRoutes: readonly Route[] = [
  { path: 'meetings/:id/minutes', page: MinutesPage, title: 'minutes:title', roles: ['staff', 'chair', 'auditor'] },
  {
    path: 'meetings/:id/minutes/compare',
    page: ComparePage,
    title: 'minutes:compare.title',
    roles: ['staff', 'chair'],
  },
];
