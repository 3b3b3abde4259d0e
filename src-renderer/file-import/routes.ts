import type { Route } from '../route.ts';
import { ImportPage } from './import-page.tsx';

/** ファイル取込. */
export const fileImportRoutes: readonly Route[] = [
  {
    path: 'import',
    page: ImportPage,
    title: 'fileImport:title',
    roles: ['staff', 'admin'],
    navigation: { icon: 'upload', order: 60 },
  },
];
