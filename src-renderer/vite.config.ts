import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packageAt = (path: string): Package =>
  JSON.parse(readFileSync(new URL(`../${path}package.json`, import.meta.url), 'utf8'));

/** What the settings say about the application: its version and the parts it is made of. */
function buildFacts(): object {
  const own = packageAt('');
  const parts = Object.keys(own.dependencies ?? {}).map((name) => {
    const { version, license = '' } = packageAt(`node_modules/${name}/`);
    return { name, version, licence: license };
  });
  return { version: own.version, parts };
}

/**
 * The interface as static files for the shells: relative addresses, nothing inlined and no helper script in the page,
 * so that `script-src 'self'; style-src 'self'; font-src 'self'` holds.
 */
export default defineConfig({
  root: here,
  base: './',
  plugins: [react(), tailwindcss()],
  define: { TASUKI_BUILD: JSON.stringify(buildFacts()) },
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome130',
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licenses.md' },
  },
});
