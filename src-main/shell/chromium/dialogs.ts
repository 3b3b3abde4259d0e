import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { hostError } from '../answer-host-call.ts';
import type { AskSavePath } from '../host-files.ts';

/** A program to run; its values travel as arguments or environment, never as parts of a script. */
interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const POWERSHELL = `
Add-Type -AssemblyName System.Windows.Forms
$dialog = New-Object System.Windows.Forms.SaveFileDialog
$dialog.FileName = $env:TASUKI_NAME
$dialog.InitialDirectory = $env:TASUKI_FOLDER
$dialog.Filter = "*.$env:TASUKI_KIND|*.$env:TASUKI_KIND"
$owner = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }
if ($dialog.ShowDialog($owner) -eq 'OK') {
  [Console]::Out.Write([Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($dialog.FileName)))
}`;

const OSASCRIPT = `on run {suggested, startFolder}
  return POSIX path of (choose file name default name suggested default location (POSIX file startFolder))
end run`;

/** The system's save dialogs, best first. */
export function saveDialogs(platform: NodeJS.Platform, name: string, folder: string, kind: string): readonly Program[] {
  if (platform === 'win32') {
    const env = { TASUKI_NAME: name, TASUKI_FOLDER: folder, TASUKI_KIND: kind };
    return [{ file: 'powershell.exe', args: ['-NoProfile', '-NonInteractive', '-STA', '-Command', POWERSHELL], env }];
  }
  if (platform === 'darwin') return [{ file: '/usr/bin/osascript', args: ['-e', OSASCRIPT, name, folder] }];
  return [
    { file: 'zenity', args: ['--file-selection', '--save', '--confirm-overwrite', `--filename=${folder}/${name}`] },
    { file: 'kdialog', args: ['--getsavefilename', `${folder}/${name}`] },
  ];
}

/** The program that opens a file with whatever the system has for it. */
export function opener(platform: NodeJS.Platform, path: string): Program {
  if (platform === 'win32') return { file: 'explorer.exe', args: [path] };
  return { file: platform === 'darwin' ? '/usr/bin/open' : 'xdg-open', args: [path] };
}

/** Asks with the first dialog that exists; without any, the file goes to the export folder under the suggested name. */
export function askWithSystemDialog(platform: NodeJS.Platform): AskSavePath {
  return async ({ name, folder, kind }) => {
    for (const program of saveDialogs(platform, name, folder, kind)) {
      const said = await output(program);
      if (said === 'no-program') continue;
      if (said === '') return null;
      return platform === 'win32' ? Buffer.from(said, 'base64').toString('utf8') : said;
    }
    return join(folder, name);
  };
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

/** What the program printed; empty if the user gave up (exit code other than 0). */
function output({ file, args, env }: Program): Promise<string | 'no-program'> {
  return new Promise((resolve) => {
    execFile(file, [...args], { env: { ...process.env, ...env }, encoding: 'utf8' }, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve('no-program');
      else resolve(error ? '' : stdout.trim());
    });
  });
}
