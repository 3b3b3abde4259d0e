import { spawn } from 'node:child_process';

/** Runs a child until it ends, or kills it so many milliseconds after its first line; returns its complete lines. */
export function runChild(child: string, argument: string, killAfter?: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const script = new URL(`./children/${child}.ts`, import.meta.url).pathname;
    const running = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, argument], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    running.stdout.on('data', (chunk) => {
      if (output === '' && killAfter !== undefined) setTimeout(() => running.kill('SIGKILL'), killAfter);
      output += String(chunk);
    });
    running.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    running.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(errors));
      else resolve(killAfter === undefined ? [output] : output.split('\n').slice(0, -1));
    });
  });
}
