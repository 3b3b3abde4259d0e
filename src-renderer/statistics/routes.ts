import { lazy } from 'react';
import type { Route } from '../route.ts';

/** The plots are a third of the whole interface; they are loaded when somebody looks at them. */
const StatisticsPage = lazy(() => import('./statistics-page.tsx').then((file) => ({ default: file.StatisticsPage })));

/** 運用状況. */
export const statisticsRoutes: readonly Route[] = [
  {
    path: 'statistics',
    page: StatisticsPage,
    title: 'statistics:title',
    roles: ['auditor', 'staff', 'chair'],
    inNotebook: 'too',
    navigation: { icon: 'chart', order: 53 },
  },
];
