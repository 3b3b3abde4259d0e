import { expect, test } from 'vitest';
import { sharedShell } from '../fixtures/chromium-shell.ts';

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
  await expect.poll(() => page.evaluate('violations')).toContain('form-action');
  expect(page.url()).toBe('https://tasuki.invalid/');
});

test.each(['https://example.com/', 'https://tasuki.invalid/', 'data:text/html,x', 'about:blank'])(
  'a frame for %s shows nothing of the app and has no way to the core',
  async (url) => {
    const { page } = shell();
    await page.evaluate(`frameAttack(${JSON.stringify(url)})`);
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    for (const frame of page.frames().slice(1))
      expect(await frame.evaluate('typeof tasuki === "undefined" && document.title !== "試験の画面"')).toBe(true);
    await page.reload();
  },
);

test('the page can leave neither for the internet nor for an empty page', async () => {
  const { page, noted } = shell();
  await page.evaluate("location.href = 'https://example.com/'");
  await expect.poll(noted).toContain('navigation.refused');
  expect(await page.evaluate('typeof tasuki.post')).toBe('function');
  await page.evaluate("location.href = 'about:blank'");
  await expect.poll(() => page.url()).toBe('https://tasuki.invalid/');
  await expect.poll(() => page.evaluate('typeof tasuki').catch(() => '')).toBe('object');
});

test('the page cannot open another window', async () => {
  const { page, noted } = shell();
  await page.evaluate("void window.open('https://tasuki.invalid/', '_blank')");
  await expect.poll(noted).toContain('window.refused');
  await expect.poll(() => page.context().pages()).toHaveLength(1);
  expect(await page.evaluate('typeof tasuki.post')).toBe('function');
});

test('a download is refused', async () => {
  const { page, noted } = shell();
  await page.evaluate('downloadAttack()');
  await expect.poll(noted).toContain('download.refused');
});
