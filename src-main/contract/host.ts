import type { LockReason } from './port.ts';

/** Kinds of file that leave the office. */
export const FILE_KINDS = ['docx', 'pdf', 'xlsx', 'csv', 'txt', 'html', 'json', 'jsonl', 'age', 'key'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file's proof is called: the file's own name and this. */
export const PROOF_SUFFIX = '.proof.json';

/** What every shell offers. It moves bytes and knows no domain word; paths never contain personal data. */
export interface Host {
  /** Asks where to save; `null` when the user gives up. Never returns a path that exists. */
  chooseSavePath(request: { readonly suggestedName: string; readonly kind: FileKind }): Promise<string | null>;
  /** Asks for an existing file to read; `null` when the user gives up. Without anyone to ask: the newest of its kind. */
  chooseOpenPath(request: { readonly kinds: readonly FileKind[] }): Promise<string | null>;
  /** Asks for an existing folder; `null` when the user gives up. */
  chooseFolder(): Promise<string | null>;
  /** Where a key file was last chosen or made since the shell started, if it is still there; `null` otherwise. */
  lastKeyFile(): Promise<string | null>;
  /** Closes a secret in the system's key store, which only this user of this PC opens. @throws `key-store-unavailable` */
  closeSecret(secret: Uint8Array): Promise<Uint8Array>;
  /** Opens what `closeSecret` closed; `null` if another user or PC closed it. @throws `key-store-unavailable` */
  openSecret(closed: Uint8Array): Promise<Uint8Array | null>;
  /** Writes a new file (temporary name, fsync, rename); refuses to overwrite. A chosen path takes its proof beside it. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  readFile(path: string): Promise<Uint8Array>;
  deleteFile(path: string): Promise<void>;
  /** Prints a complete, self-contained HTML page to tagged PDF bytes, without network. */
  printToPdf(html: string): Promise<Uint8Array>;
  /** Opens a written file with the program that the system has for it. */
  open(path: string): Promise<void>;
  /** Copies a text to the clipboard, which is emptied of it after half a minute and at the lock. */
  copy(text: string): Promise<void>;
  /** Says that the user copied this text within the page, so that the clipboard is emptied of it in time. */
  copied(text: string): Promise<void>;
  relaunch(): Promise<void>;
  /** Keeps the window out of screen captures; false where shell or system cannot. */
  protectScreen(): Promise<boolean>;
  /** Lets the window be captured for so many milliseconds; it is protected again by itself, and at the lock. */
  exposeScreen(milliseconds: number): Promise<void>;
  /** What the interface must say of this shell. */
  describe(): Promise<ShellDescription>;
}

/** What the shell can and cannot protect, said on screen. */
export interface ShellDescription {
  readonly shell: 'electron' | 'chromium' | 'command-line';
  /** Version of the shell's browser or of Node. */
  readonly version: string;
  readonly isSandboxed: boolean;
  /** Whether screen capture is blocked (Electron's content protection). */
  readonly isCaptureBlocked: boolean;
  /** Why the page before this one was locked; null after a start. */
  readonly lockedWhy: LockReason | null;
  /** Whether the shell hears of the machine being locked or left, and shuts the office then. */
  readonly isMachineLockSeen: boolean;
  /** Whether a secret can be closed in the system's key store; `plain-text` where the system would keep it readable. */
  readonly keyStore: 'available' | 'none' | 'plain-text';
  /** Whether the page's address is one at which browsers let security keys answer. */
  readonly offersSecurityKeys: boolean;
  /** Folder in which offices lie unless another is chosen. */
  readonly officeFolder: string;
}

/** A call to the host: from the interface or from the core, answered by the shell with the same `id`. */
export interface HostCall {
  readonly type: 'host-call';
  readonly id: number;
  readonly method: keyof Host;
  readonly args: readonly unknown[];
}
export type HostResult =
  | { readonly type: 'host-result'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly type: 'host-result'; readonly id: number; readonly ok: false; readonly reason: string };

/** Methods that the interface may call; the rest is for the core alone. */
export const HOST_METHODS_FOR_INTERFACE = [
  'chooseSavePath',
  'chooseOpenPath',
  'chooseFolder',
  'lastKeyFile',
  'open',
  'copy',
  'copied',
  'relaunch',
  'describe',
] as const satisfies readonly (keyof Host)[];
