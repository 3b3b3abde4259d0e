import type { Route } from '../route.ts';
import { CorrectionsPage } from './corrections-page.tsx';

/** 訂正の照会 of one meeting's minutes. */
export const correctionRoutes: readonly Route[] = [
  { path: 'meetings/:id/corrections', page: CorrectionsPage, title: 'correction:title', roles: ['staff', 'chair'] },
];
