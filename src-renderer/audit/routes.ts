import type { Route } from '../route.ts';
import { BundlePage } from './bundle-page.tsx';
import { LogPage } from './log-page.tsx';
import { VerificationPage } from './verification-page.tsx';

/** 記録簿, 検証と控え; in a notebook the bundle that is read. */
export const auditRoutes: readonly Route[] = [
  {
    path: 'bundle',
    page: BundlePage,
    title: 'checkpoint:bundleTitle',
    roles: ['auditor'],
    inNotebook: 'only',
    navigation: { icon: 'folder', order: 0 },
  },
  {
    path: 'log',
    page: LogPage,
    title: 'audit:title',
    roles: ['auditor', 'staff', 'chair'],
    inNotebook: 'too',
    navigation: { icon: 'ledger', order: 50 },
  },
  {
    path: 'verification',
    page: VerificationPage,
    title: 'checkpoint:title',
    roles: ['auditor', 'admin', 'staff', 'chair'],
    inNotebook: 'too',
    navigation: { icon: 'shield', order: 54 },
  },
];
