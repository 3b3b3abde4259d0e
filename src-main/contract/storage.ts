/** What keeps the office from writing although nothing is wrong with the program; a later attempt may succeed. */
export const STORAGE_REASONS = ['disk-full', 'read-only', 'file-locked', 'disk-unreachable'] as const;
export type StorageReason = (typeof STORAGE_REASONS)[number];

/** Events that the application notes by itself about the file and the clock; the first screen tells of them for a week. */
export const WATCHED_EVENTS = ['office.file-differed', 'office.clock-jumped'] as const;
export type WatchedEvent = (typeof WATCHED_EVENTS)[number];
