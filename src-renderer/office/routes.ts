import type { Route } from '../route.ts';
import { SettingsPage } from './settings-page.tsx';

/** 設定. */
export const officeRoutes: readonly Route[] = [
  {
    path: 'settings',
    page: SettingsPage,
    title: 'office:title',
    roles: 'anyone',
    inNotebook: 'too',
    navigation: { icon: 'gear', order: 90 },
  },
];
