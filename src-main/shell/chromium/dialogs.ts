import { execFile, spawn } from 'node:child_process';
import type { FileKind } from '../../contract/host.ts';
import { hostError } from '../answer-host-call.ts';
import { type Dialogs, nobodyToAsk } from '../nobody-to-ask.ts';

/** A program to run; its values travel as arguments or environment, never as parts of a script. */
interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

type Ask<Wish> = (wish: Wish) => Promise<string | null>;
type Answer = { readonly path: string | null } | 'none';

/** A Windows Forms dialog set up by `setup`; what it answers is printed as base64, whatever the console's code page. */
const windowsScript = (dialog: string, setup: string, answer: string): string => `
Add-Type -AssemblyName System.Windows.Forms
$dialog = New-Object System.Windows.Forms.${dialog}
${setup}
$owner = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }
if ($dialog.ShowDialog($owner) -eq 'OK') {
  [Console]::Out.Write([Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($dialog.${answer})))
}`;

const FILE_SETUP = `$dialog.InitialDirectory = $env:TASUKI_FOLDER
$dialog.Filter = "$env:TASUKI_FILTER|$env:TASUKI_FILTER"`;

const WINDOWS = {
  save: windowsScript('SaveFileDialog', `$dialog.FileName = $env:TASUKI_NAME\n${FILE_SETUP}`, 'FileName'),
  open: windowsScript('OpenFileDialog', FILE_SETUP, 'FileName'),
  folder: windowsScript('FolderBrowserDialog', '$dialog.SelectedPath = $env:TASUKI_FOLDER', 'SelectedPath'),
} as const;

/** Opening has no filter on macOS: it knows files by types, and the kinds here have none that every system declares. */
const MAC = {
  save: `on run {startFolder, suggested}
  return POSIX path of (choose file name default name suggested default location (POSIX file startFolder))
end run`,
  open: `on run {startFolder}
  return POSIX path of (choose file default location (POSIX file startFolder))
end run`,
  folder: `on run {startFolder}
  return POSIX path of (choose folder default location (POSIX file startFolder))
end run`,
} as const;

const powershell = (script: string, env: Readonly<Record<string, string>>): readonly Program[] => [
  { file: 'powershell.exe', args: ['-NoProfile', '-NonInteractive', '-STA', '-Command', script], env },
];
const osascript = (script: string, ...args: readonly string[]): readonly Program[] => [
  { file: '/usr/bin/osascript', args: ['-e', script, ...args] },
];

/** The system's dialogs to save a new file, best first. */
export function saveDialogs(
  platform: NodeJS.Platform,
  { name, folder, kind }: { readonly name: string; readonly folder: string; readonly kind: FileKind },
): readonly Program[] {
  if (platform === 'win32')
    return powershell(WINDOWS.save, { TASUKI_NAME: name, TASUKI_FOLDER: folder, TASUKI_FILTER: `*.${kind}` });
  if (platform === 'darwin') return osascript(MAC.save, folder, name);
  return [
    { file: 'zenity', args: ['--file-selection', '--save', '--confirm-overwrite', `--filename=${folder}/${name}`] },
    { file: 'kdialog', args: ['--getsavefilename', `${folder}/${name}`] },
  ];
}

/** The system's dialogs to pick a file of these kinds, best first. */
export function openDialogs(
  platform: NodeJS.Platform,
  { folder, kinds }: { readonly folder: string; readonly kinds: readonly FileKind[] },
): readonly Program[] {
  const patterns = kinds.map((kind) => `*.${kind}`);
  if (platform === 'win32')
    return powershell(WINDOWS.open, { TASUKI_FOLDER: folder, TASUKI_FILTER: patterns.join(';') });
  if (platform === 'darwin') return osascript(MAC.open, folder);
  const filter = patterns.join(' ');
  return [
    { file: 'zenity', args: ['--file-selection', `--filename=${folder}/`, `--file-filter=${filter}`] },
    { file: 'kdialog', args: ['--getopenfilename', folder, `${kinds.join(', ')} (${filter})`] },
  ];
}

/** The system's dialogs to pick a folder, best first. */
export function folderDialogs(platform: NodeJS.Platform, { folder }: { readonly folder: string }): readonly Program[] {
  if (platform === 'win32') return powershell(WINDOWS.folder, { TASUKI_FOLDER: folder });
  if (platform === 'darwin') return osascript(MAC.folder, folder);
  return [
    { file: 'zenity', args: ['--file-selection', '--directory', `--filename=${folder}/`] },
    { file: 'kdialog', args: ['--getexistingdirectory', folder] },
  ];
}

/** Asks with the first dialog that exists; without any there is nobody to ask. */
export function systemDialogs(platform: NodeJS.Platform): Dialogs {
  const first =
    <Wish>(programs: (platform: NodeJS.Platform, wish: Wish) => readonly Program[], otherwise: Ask<Wish>): Ask<Wish> =>
    async (wish) => {
      const answer = await ask(platform, programs(platform, wish));
      return answer === 'none' ? otherwise(wish) : answer.path;
    };
  return {
    save: first(saveDialogs, nobodyToAsk.save),
    open: first(openDialogs, nobodyToAsk.open),
    folder: first(folderDialogs, nobodyToAsk.folder),
  };
}

/** The program that opens a file with whatever the system has for it. */
export function opener(platform: NodeJS.Platform, path: string): Program {
  if (platform === 'win32') return { file: 'explorer.exe', args: [path] };
  return { file: platform === 'darwin' ? '/usr/bin/open' : 'xdg-open', args: [path] };
}

/** Opens a file. @throws `open-failed` if the program does not start. */
export function openWithSystem(platform: NodeJS.Platform, path: string): Promise<void> {
  const { file, args } = opener(platform, path);
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], { detached: true, stdio: 'ignore' });
    child.once('error', () => reject(hostError('open-failed')));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** What the user answered to the first program that is installed; `none` without any. */
async function ask(platform: NodeJS.Platform, programs: readonly Program[]): Promise<Answer> {
  for (const program of programs) {
    const said = await output(program);
    if (said === 'no-program') continue;
    if (said === '') return { path: null };
    return { path: platform === 'win32' ? Buffer.from(said, 'base64').toString('utf8') : said };
  }
  return 'none';
}

/** What the program printed, less the end of the line; empty if the user gave up (exit code other than 0). */
function output({ file, args, env }: Program): Promise<string | 'no-program'> {
  return new Promise((resolve) => {
    execFile(file, [...args], { env: { ...process.env, ...env }, encoding: 'utf8' }, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve('no-program');
      else resolve(error ? '' : stdout.replace(/\r?\n$/, ''));
    });
  });
}
