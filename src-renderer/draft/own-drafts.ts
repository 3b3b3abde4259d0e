import { createContext } from 'react';
import type { OwnDrafts } from './draft-store.ts';

/** The drafts of whoever is signed in; null outside the open office. */
export const OwnDraftsContext = createContext<OwnDrafts | null>(null);
