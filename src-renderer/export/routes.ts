import type { Route } from '../route.ts';
import { ExportPage } from './export-page.tsx';

/** 書き出し of one meeting. */
export const exportRoutes: readonly Route[] = [
  { path: 'meetings/:id/export', page: ExportPage, title: 'export:title', roles: ['staff', 'chair'] },
];
