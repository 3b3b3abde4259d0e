import { expect, test } from 'vitest';
import { sharedShell } from '../fixtures/chromium-shell.ts';
import { eventually } from '../fixtures/eventually.ts';

const shell = sharedShell();

const run = (set: 'attacks' | 'allowed', name: string): Promise<string> =>
  shell().page.evaluate(`${set}[${JSON.stringify(name)}]()`);

test.each([
  'eval',
  'function',
  'timerText',
  'innerHtml',
  'inlineScript',
  'scriptUrl',
  'handler',
  'fetchOwn',
  'fetchOther',
  'webSocket',
  'eventSource',
  'image',
  'dataImage',
  'worker',
  'serviceWorker',
  'style',
  'styleAttribute',
  'camera',
  'capture',
  'clipboard',
  'location',
  'usb',
])('a hostile page is refused: %s', async (name) => {
  expect(await run('attacks', name)).toMatch(/^refused/);
});

test('a beacon is stopped by the policy', async () => {
  await run('attacks', 'beacon');
  expect(await shell().page.evaluate('violations')).toContain('connect-src');
});

test('none of the attacks ran a script', async () => {
  expect(await shell().page.evaluate('ran')).toEqual([]);
});

test.each(['nonceStyle', 'scriptedStyle'])('what React and React Aria need still works: %s', async (name) => {
  expect(await run('allowed', name)).toMatch(/^allowed/);
});

test("the app's own style sheet applies", async () => {
  await shell().page.reload();
  expect(await shell().page.evaluate("getComputedStyle(document.querySelector('#answer')).color")).toBe('rgb(1, 2, 3)');
});

test('a form goes nowhere', async () => {
  const { page } = shell();
  await page.evaluate("document.querySelector('#form').submit()");
  await eventually(() => page.evaluate('violations')).toContain('form-action');
  expect(page.url()).toBe('https://tasuki.invalid/');
});

test.each(['https://example.com/', 'https://tasuki.invalid/', 'data:text/html,x', 'about:blank'])(
  'a frame for %s shows nothing of the app and has no way to the core',
  async (url) => {
    const { page } = shell();
    await page.evaluate(`frameAttack(${JSON.stringify(url)})`);
    await eventually(() => page.frames().length).toBeGreaterThan(1);
    for (const frame of page.frames().slice(1))
      expect(await frame.evaluate('typeof tasuki === "undefined" && document.title !== "試験の画面"')).toBe(true);
    await page.reload();
  },
);

test('the page can leave neither for the internet nor for an empty page', async () => {
  const { page, noted } = shell();
  await page.evaluate("location.href = 'https://example.com/'");
  await eventually(noted).toContain('navigation.refused');
  expect(await page.evaluate('typeof tasuki.post')).toBe('function');
  await page.evaluate("location.href = 'about:blank'");
  await eventually(() => noted().filter((event) => event === 'navigation.refused').length).toBe(2);
  await eventually(() => page.evaluate('document.documentElement.dataset.ready').catch(() => '')).toBe('yes');
  expect(page.url()).toBe('https://tasuki.invalid/');
});

test('however many windows the page opens, all are closed and the page still answers', async () => {
  const { page, noted } = shell();
  for (const url of ['https://tasuki.invalid/', 'about:blank', 'https://example.com/', 'https://tasuki.invalid/'])
    await page.evaluate(`void window.open(${JSON.stringify(url)}, '_blank')`);
  await eventually(() => noted().filter((event) => event === 'window.refused').length).toBe(4);
  await eventually(() => page.context().pages().length).toBe(1);
  expect(await page.evaluate("call('test.echo', 1)")).toMatchObject({ ok: true, output: 1 });
});

test('a download is refused', async () => {
  const { page, noted } = shell();
  await page.evaluate('downloadAttack()');
  await eventually(noted).toContain('download.refused');
});
