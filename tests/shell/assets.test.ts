import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAssets } from '../../src-main/shell/assets.ts';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();
const ORIGIN = 'https://app.invalid';

function assets() {
  const folder = newFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>t</title></head></html>');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), '1');
  writeFileSync(join(folder, 'assets', 'app-1a2b.css'), 'p{}');
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'f');
  writeFileSync(join(folder, 'assets', 'app.js.map'), 'secret');
  return loadAssets(folder, ORIGIN, 'N0nce');
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/#/meetings', 'text/html; charset=utf-8'],
  ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
  ['/assets/app-1a2b.css', 'text/css; charset=utf-8'],
  ['/assets/font.woff2', 'font/woff2'],
])('%s is served as %s', (path, type) => {
  const answer = assets().answer(ORIGIN + path, 'GET');
  expect(answer?.status).toBe(200);
  expect(answer?.headers['content-type']).toBe(type);
  expect(answer?.body.length).toBeGreaterThan(0);
});

test.each([
  '/unknown.js',
  '/assets',
  '/assets/',
  '/assets/../index.html',
  '/../../etc/passwd',
  '/assets/%2e%2e/index.html',
  '/%69ndex.html',
  '/assets\\app-1a2b.js',
  '/index.html?x=1',
  '//index.html',
  '/assets/app.js.map',
  '/__proto__',
])('%s is not there', (path) => {
  expect(assets().answer(ORIGIN + path, 'GET')?.status).toBe(404);
});

test.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('%s gets nothing', (method) => {
  expect(assets().answer(`${ORIGIN}/`, method)?.status).toBe(404);
});

test.each([
  'https://example.com/',
  'http://app.invalid/',
  'https://app.invalid.example.com/',
  'https://app.invalid:8443/',
  'https://user@app.invalid/',
  'file:///etc/passwd',
  'data:text/html,x',
])('%s is not the app and must be refused', (url) => {
  expect(assets().answer(url, 'GET')).toBeNull();
});

test('every response, refusals too, carries the policy and the other protective headers', () => {
  const { answer } = assets();
  for (const path of ['/', '/assets/app-1a2b.js', '/unknown']) {
    const headers = answer(ORIGIN + path, 'GET')?.headers ?? {};
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N0nce'");
    for (const part of [
      "connect-src 'none'",
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  }
});

test('the page carries the nonce of this start where React Aria looks for it, and is not offered for translation', () => {
  const html = assets().answer(`${ORIGIN}/`, 'GET')?.body.toString();
  expect(html).toContain('<head><meta name="google" content="notranslate"><meta property="csp-nonce" nonce="N0nce">');
});

test('an interface that was not built is said at start', () => {
  expect(() => loadAssets(newFolder(), ORIGIN, 'n')).toThrow('no index.html');
});
