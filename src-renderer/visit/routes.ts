import type { Route } from '../route.ts';
import { VisitsPage } from './visits-page.tsx';

/** 訪問. */
export const visitRoutes: readonly Route[] = [
  {
    path: 'visits',
    page: VisitsPage,
    title: 'visit:title',
    roles: ['staff', 'chair'],
    navigation: { icon: 'clock', order: 46, waiting: 'visitsOverdue' },
  },
];
