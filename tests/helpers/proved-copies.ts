import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROOF_SUFFIX } from '../../src-main/contract/host.ts';
import { visibleText } from '../../src-main/documents/visible-text.ts';
import { verifyProof } from '../../src-main/log/segments/verify-proof.ts';
import { printedByChromium } from '../documents/programs.ts';
import { loadFonts } from '../documents/samples.ts';
import { openOffice, ROOT, type TestCore, type TestOptions } from './core.ts';

const SECOND_VERIFIER = fileURLToPath(new URL('../log/verify_redaction.py', import.meta.url));

/** Forms in which a redacted copy leaves. */
export const COPY_FORMATS = ['docx', 'txt', 'html', 'pdf'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** An office that writes real files and prints real pages, with the resources as the build lays them out. */
export async function openPrintingOffice({ now }: Pick<TestOptions, 'now'> = {}): Promise<TestCore> {
  const resources = mkdtempSync(join(tmpdir(), 'tasuki-resources-'));
  cpSync(join(ROOT, 'resources'), resources, { recursive: true });
  mkdirSync(join(resources, 'fonts'), { recursive: true });
  const { regular, bold } = loadFonts();
  writeFileSync(join(resources, 'fonts', 'BIZUDPGothic_400Regular.ttf'), regular);
  writeFileSync(join(resources, 'fonts', 'BIZUDPGothic_700Bold.ttf'), bold);
  const office = await openOffice('staff', {
    resourcesFolder: resources,
    ...(now ? { now } : {}),
    host: {
      writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
      readFile: async (path) => new Uint8Array(await readFile(path)),
      deleteFile: (path) => rm(path),
      printToPdf: async (html) => (await printedByChromium([html]))[0] ?? new Uint8Array(),
    },
  });
  return {
    ...office,
    close: async () => {
      await office.close();
      rmSync(resources, { recursive: true, force: true });
    },
  };
}

/** The proof beside a copy. */
export const proofAt = (path: string): string => readFileSync(`${path}${PROOF_SUFFIX}`, 'utf8');

/** What both verifiers say of a copy and its proof. */
export async function verdicts(path: string, format: CopyFormat) {
  const bytes = new Uint8Array(readFileSync(path));
  const own = await verifyProof(proofAt(path), { bytes, read: () => visibleText(format, bytes) });
  const second = spawnSync('python3', ['-B', SECOND_VERIFIER, `${path}${PROOF_SUFFIX}`, path], { encoding: 'utf8' });
  return { own, second: JSON.parse(second.stdout) as Record<string, unknown> };
}
