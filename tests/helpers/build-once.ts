import { ensureBuilt } from '../../src-main/bootstrap/fresh.mjs';

/** Tests of the whole app run what is shipped: builds it once before the first of them, if it is stale. */
export const setup = (): Promise<void> => ensureBuilt();
