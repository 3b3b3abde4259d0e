import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @typedef {object} StepOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('node:child_process').StdioOptions} [stdio] inherited unless told otherwise
 * @property {number} [limit] milliseconds after which the program is ended
 * @property {boolean} [shell] needed on Windows for `.cmd` files
 * @property {string} [cwd] the project's folder unless told otherwise
 */

/**
 * Runs a program to its end, hands signals on to it and returns its exit code: 127 if there is no such program,
 * 128 + number if a signal ended it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {StepOptions} [options]
 * @returns {Promise<number>}
 */
export function runStep(program, args, { limit, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const handlers = SIGNALS.map((signal) => {
      const pass = () => void child.kill(signal);
      process.on(signal, pass);
      return () => process.off(signal, pass);
    });
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      for (const undo of handlers) undo();
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) =>
      finish(code ?? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGTERM' ? 15 : 9)),
    );
  });
}

/**
 * Runs a script with the Node that runs this one.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {StepOptions} [options]
 */
export const runNode = (script, args, options) => runStep(process.execPath, [script, ...args], options);
