import type { Route } from '../route.ts';
import { RedactionPage } from './redaction-page.tsx';

/** 墨消しの点検 of one meeting's minutes. */
export const redactionRoutes: readonly Route[] = [
  { path: 'meetings/:id/redaction', page: RedactionPage, title: 'redaction:title', roles: ['staff', 'chair'] },
];
