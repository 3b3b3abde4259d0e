/** What the build knows of itself: put in by `vite.config.ts`. */
declare const TASUKI_BUILD: {
  readonly version: string;
  /** Parts that ship with the application, by name. */
  readonly parts: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
};
