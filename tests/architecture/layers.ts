import type { Import, Source } from './source.ts';

/** A part of the source and what its files may import. The first room whose `files` match holds a file. */
interface Room {
  readonly name: string;
  readonly files: RegExp;
  /** Paths of the project and names of packages, in full. */
  readonly may: readonly RegExp[];
  /** Allowed only as types, which leave no trace at run time. */
  readonly mayAsType?: readonly RegExp[];
}

/** An import that breaks the rules of its room on purpose. */
interface Exception {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly because: string;
}

const CONTRACT = /^src-main\/contract\//;
const NODE = /^node:/;
const ZOD = /^zod$/;

/** Parts of the core that every feature may lean on; the pipeline (`server`, `session`, `handlers`, …) is not among them. */
const CORE_GROUND = /^src-main\/core\/(?:context|opening|release-type|local-time|search-key|coalesce)\.ts$/;
const CORE_RULES = [
  CORE_GROUND,
  CONTRACT,
  /^src-main\/core\/[\w-]+\/(?:queries|rules)\.ts$/,
  /^src-main\/core\/db\/columns\.ts$/,
  /^src-main\/(?:redaction|documents)\//,
  /^src-main\/log\//,
  NODE,
  /^kysely$/,
];
/** How the log is read; finding, accounting and figures are ways of reading it. */
const LOG_READING =
  /^src-main\/core\/audit\/(?:facets|leaf-entry|bits|log-index|filter|read-entries|proofs|(?:table-)?labels|records)\.ts$/;
const CORE_TYPES = [ZOD, /^src-main\/core\/db\/schema\.ts$/];

const INTERFACE = [
  CONTRACT,
  /^src-renderer\/(?:api|host|use-operation|route|permitted)\.tsx?$/,
  /^src-renderer\/(?:ui|text|frame)\//,
  /^(?:react|@tanstack\/react-query|react-hook-form)$/,
];

export const ROOMS: readonly Room[] = [
  { name: 'contract', files: CONTRACT, may: [CONTRACT, ZOD] },
  { name: 'redaction', files: /^src-main\/redaction\//, may: [/^src-main\/redaction\//, CONTRACT, NODE] },
  {
    // A bundle is sealed in a format that other programs open; everything else of the log needs the platform alone.
    name: 'log/seal',
    files: /^src-main\/log\/(?:seal|unseal)\.ts$/,
    may: [/^src-main\/log\//, NODE, /^age-encryption$/],
  },
  { name: 'log', files: /^src-main\/log\//, may: [/^src-main\/log\//, NODE], mayAsType: [CONTRACT] },
  {
    name: 'documents',
    files: /^src-main\/documents\//,
    may: [/^src-main\/documents\//, NODE, /^(?:docx|fflate|pdfjs-dist|qr|write-excel-file)$/],
    mayAsType: [CONTRACT],
  },
  {
    name: 'core/db/open',
    files: /^src-main\/core\/db\/(?:open\.ts|sqlite\.d\.ts)$/,
    may: [/^src-main\/core\/db\//, CONTRACT, NODE, /^kysely$/, /^better-sqlite3$/],
  },
  {
    name: 'core/db',
    files: /^src-main\/core\/db\//,
    may: [/^src-main\/core\/db\//, CONTRACT, /^src-main\/log\//, NODE, /^kysely$/],
  },
  {
    name: 'core',
    files: /^src-main\/core\/(?:[\w-]+\.ts$|pipe\/)/,
    may: [/^src-main\/(?:core|contract|redaction|documents|log)\//, NODE, /^kysely$/],
    mayAsType: [ZOD],
  },
  {
    // How easily a password is guessed is judged in one place, with lists that nothing else reads.
    name: 'core/access/strength',
    files: /^src-main\/core\/access\/strength\.ts$/,
    may: [/^@zxcvbn-ts\/(?:core|language-(?:common|en|ja))$/],
    mayAsType: [/^src-main\/core\/db\/password-policy\.ts$/],
  },
  { name: 'core/<feature>', files: /^src-main\/core\/[\w-]+\//, may: CORE_RULES, mayAsType: CORE_TYPES },
  {
    name: 'shell/electron',
    files: /^src-main\/shell\/electron\//,
    may: [/^src-main\/shell\//, CONTRACT, NODE, /^electron$/],
  },
  {
    name: 'shell/chromium',
    files: /^src-main\/shell\/chromium\//,
    may: [/^src-main\/shell\//, CONTRACT, NODE, /^playwright-core$/],
  },
  { name: 'shell', files: /^src-main\/shell\//, may: [/^src-main\/shell\//, CONTRACT, NODE] },
  {
    name: 'command-line',
    files: /^src-main\/command-line\//,
    may: [/^src-main\/(?:command-line|contract|redaction|documents|log|shell)\//, NODE, ZOD],
    mayAsType: [/^playwright-core$/],
  },
  { name: 'bootstrap', files: /^src-main\/bootstrap\//, may: [/^src-main\/bootstrap\//, NODE] },
  { name: 'build', files: /^src-(?:main\/build|renderer\/vite\.config)\.ts$/, may: [NODE, /^(?:esbuild|vite|@.*)$/] },
  {
    name: 'renderer/ui',
    files: /^src-renderer\/ui\//,
    may: [
      /^src-renderer\/(?:ui|text)\//,
      /^(?:react|react-aria-components|react-hook-form|@hookform\/resolvers|@internationalized\/date)$/,
    ],
    mayAsType: [ZOD, CONTRACT],
  },
  {
    name: 'renderer/text',
    files: /^src-renderer\/text\//,
    may: [/^src-renderer\/text\//, CONTRACT, ZOD, /^(?:react|i18next|react-i18next)$/],
  },
  {
    name: 'renderer',
    files: /^src-renderer\/(?:main|app)\.tsx$/,
    may: [/^src-renderer\//, CONTRACT, /^(?:react|react-dom|@tanstack\/react-query)$/],
  },
  {
    // Plots are drawn on one screen, loaded by itself, so that they cost no other screen anything; each leads to the log.
    name: 'renderer/statistics',
    files: /^src-renderer\/statistics\//,
    may: [...INTERFACE, /^src-renderer\/(?:statistics\/|audit\/log-address\.ts$)/, /^echarts(?:\/|$)/],
    mayAsType: [ZOD],
  },
  { name: 'renderer/<feature>', files: /^src-renderer\//, may: INTERFACE, mayAsType: [ZOD] },
];

/** Each states why; one that nothing needs any more fails the tests too. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    from: /^src-renderer\/(?:meeting\/(?:sitting\.ts|session\/)|support-case\/support-case-page\.tsx$|office\/settings-page\.tsx$|access\/(?:sign-in|damaged)\.tsx$)/,
    to: /^src-renderer\/(?:attendance|note|disclosure|action|visit|recovery)\//,
    because:
      'at the chair’s desk, on the page of a case, in the settings and at the entrance features stand side by side; each part stays in its room',
  },
  {
    from: /^src-renderer\/(?:attendance|note|disclosure|action)\//,
    to: /^src-renderer\/meeting\/(?:sitting|agenda-words|session\/act-clock)\.ts$/,
    because: 'what holds for a whole session (item, room, time) is said once, and its parts ask it',
  },
  {
    from: /^src-main\/core\/[\w-]+\//,
    to: /^src-main\/core\/legal-basis\//,
    because: 'the law is dated data with pure rules, and every feature that decides anything asks it',
  },
  {
    from: /^src-main\/core\/(?:file-import|support-case|audit)\//,
    to: /^src-main\/core\/[\w-]+\/(?:rows|records)\.ts$/,
    because: 'a file brings records of several features; how a record becomes a row is said once',
  },
  {
    from: /^src-main\/core\/export\//,
    to: /^src-main\/core\/(?:minutes\/(?:draw|draw-sheet|session-records|words)|audit\/bundle-labels|redaction\/(?:gather|copies|clauses)|accounting\/[\w-]+)\.ts$/,
    because: 'an export prints what another feature drew up and has no wording of its own',
  },
  {
    from: /^src-main\/core\/(?:finding|accounting|statistics|export|watch)\//,
    to: LOG_READING,
    because: 'findings, accounts, figures and what is watched are drawn from the log, and how it is read is said once',
  },
  {
    from: /^src-main\/core\/(?:access|office)\//,
    to: /^src-main\/core\/(?:db\/(?:password-policy|word-phrase|vault|vault-folder|key-file|repair|file-check)|audit\/verify-office)\.ts$/,
    because: 'founding an office, opening and examining it are about the key ring itself',
  },
  {
    from: /^src-main\/core\/file-import\//,
    to: /^papaparse$/,
    because: 'tables are read where files come in, and nowhere else',
  },
  {
    from: /^src-main\/core\/(?:legal-basis\/catalogue|office\/demonstration-meeting)\.ts$/,
    to: ZOD,
    because: 'files of the installation are checked like any input',
  },
  {
    from: /^src-main\/core\/audit\/(?:writer|checkpoint)\.ts$/,
    to: /^src-main\/core\/session\.ts$/,
    because: 'the writer of the log signs with the key of the open office',
  },
];

/** The writer of the log belongs to the pipeline; a handler that could write entries could also leave them out. */
const LOG_WRITER = /^src-main\/core\/audit\/(?:writer|checkpoint)\.ts$/;
const MAY_WRITE_LOG = /^src-main\/core\/(?:(?:pipe\/|audit\/)?[\w-]+\.ts)$/;

/** An import that its room does not allow. */
export interface Trespass {
  readonly room: string;
  readonly path: string;
  readonly import: Import;
}

/** The room of a file; `null` if none holds it. */
export const roomOf = (path: string): Room | null => ROOMS.find(({ files }) => files.test(path)) ?? null;

/** All imports that break the law of the house, exceptions left out. */
export function trespasses(sources: readonly Source[]): Trespass[] {
  return sources.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    return imports
      .filter((one) => room === null || !isAllowed(room, path, one))
      .map((one) => ({ room: room?.name ?? 'no room', path, import: one }));
  });
}

/** Exceptions that no import needs. */
export function idleExceptions(sources: readonly Source[]): Exception[] {
  return EXCEPTIONS.filter(
    (exception) =>
      !sources.some(({ path, imports }) => {
        const room = roomOf(path);
        return imports.some((one) => excuses(exception, path, one) && room !== null && !isOpen(room, path, one));
      }),
  );
}

function isAllowed(room: Room, path: string, one: Import): boolean {
  if (LOG_WRITER.test(one.target) && !MAY_WRITE_LOG.test(path)) return false;
  return isOpen(room, path, one) || EXCEPTIONS.some((exception) => excuses(exception, path, one));
}

function isOpen({ name, may, mayAsType = [] }: Room, path: string, { target, isType }: Import): boolean {
  // A feature may use its own folder, whatever it is called.
  if (name.endsWith('<feature>') && target.startsWith(`${featureOf(path)}/`)) return true;
  return [...may, ...(isType ? mayAsType : [])].some((allowed) => allowed.test(target));
}

const featureOf = (path: string): string => {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'src-main' ? 3 : 2).join('/');
};

const excuses = ({ from, to }: Exception, path: string, { target }: Import): boolean =>
  from.test(path) && to.test(target);
