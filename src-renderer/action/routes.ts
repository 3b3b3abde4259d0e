import type { Route } from '../route.ts';
import { ActionsPage } from './actions-page.tsx';

/** 取組. */
export const actionRoutes: readonly Route[] = [
  {
    path: 'actions',
    page: ActionsPage,
    title: 'action:title',
    roles: ['staff', 'chair'],
    navigation: { icon: 'tasks', order: 45, waiting: 'remindersDue' },
  },
];
