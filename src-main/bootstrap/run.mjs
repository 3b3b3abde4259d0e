import { fileURLToPath } from 'node:url';
import { runDemo, runStart, runTasuki } from './app.mjs';
import { runBench } from './bench.mjs';
import { runCampaign } from './campaign.mjs';
import { runCheck } from './check.mjs';
import { runEvaluation } from './evaluate.mjs';
import { runFaults } from './faults.mjs';
import { ensureBuilt } from './fresh.mjs';
import { runFuzz } from './fuzz.mjs';
import { offerHooks } from './hooks.mjs';
import { ensurePackages } from './packages.mjs';
import { NOT_PREPARED, Stop, say } from './project.mjs';
import { runRotation } from './rotation.mjs';
import { continueOnRecentNode } from './runtime.mjs';
import { runTests } from './test.mjs';

/** The commands of `package.json`; each returns the exit code. */
const COMMANDS = /** @type {Readonly<Record<string, (args: readonly string[]) => Promise<number>>>} */ ({
  start: runStart,
  demo: runDemo,
  tasuki: runTasuki,
  build: async () => {
    await ensureBuilt();
    return 0;
  },
  check: () => runCheck(),
  test: runTests,
  bench: runBench,
  'campaign:redaction': runCampaign,
  'eval:redaction': runEvaluation,
  'test:fuzz': runFuzz,
  'test:faults': runFaults,
  'test:rotation': runRotation,
});

/**
 * Prepares what is missing, then runs the command.
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
async function run(name, args) {
  const command = COMMANDS[name ?? ''];
  if (command === undefined) {
    say(`使い方: npm run ${Object.keys(COMMANDS).join(' | ')}`, `Usage: npm run ${Object.keys(COMMANDS).join(' | ')}`);
    return 2;
  }
  await ensurePackages();
  const code = await continueOnRecentNode(fileURLToPath(import.meta.url), [/** @type {string} */ (name), ...args]);
  if (code !== null) return code;
  await offerHooks();
  return command(args);
}

try {
  const [name, ...args] = process.argv.slice(2);
  process.exitCode = await run(name, args);
} catch (error) {
  process.stderr.write(`${error instanceof Stop ? error.message : /** @type {Error} */ (error).stack}\n`);
  process.exitCode = NOT_PREPARED;
}
