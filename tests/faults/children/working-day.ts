import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startChromiumShell } from '../../../src-main/shell/chromium/main.ts';
import { shellPaths } from '../../../src-main/shell/paths.ts';
import { ROOT } from '../../helpers/core.ts';
import { officeLists } from '../leftovers/lists.ts';
import { afterLock, forenoon, halfTyped, meeting, paperwork } from '../leftovers/work.ts';

/**
 * A working day in the real application, with the folders that the application chooses itself: says `open` when the day's
 * work is done and everything is still open, then does as it is told: `lock`, `work` to sign in again and go on typing.
 * What is given to the office on a medium, and what leaves it, lie in folders of their own.
 */
const [media = ''] = process.argv.slice(2);
const paths = shellPaths({ platform: process.platform, env: process.env, home: homedir(), app: ROOT });
mkdirSync(media, { recursive: true });
const lists = officeLists();
const files = {
  organizations: join(media, 'organizations.csv'),
  members: join(media, 'members.csv'),
  cases: join(media, 'cases.csv'),
};
for (const [name, path] of Object.entries(files)) writeFileSync(path, lists[name as keyof typeof lists]);

const { page } = await startChromiumShell({
  headless: true,
  rendererFolder: paths.renderer,
  workerFile: paths.worker,
  resourcesFolder: paths.resources,
  officeFolder: paths.offices,
  stateFolder: paths.state,
  exportFolder: paths.exports,
  onPage: (page) => page.setDefaultTimeout(30_000),
});
await page.setViewportSize({ width: 1280, height: 800 });

await forenoon(page, files);
const meetingId = await meeting(page);
await paperwork(page, meetingId);
await halfTyped(page);
console.log('open');
for await (const order of createInterface({ input: process.stdin })) {
  if (order === 'lock') {
    await page.keyboard.press('Control+KeyL');
    await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
    console.log('locked');
  } else if (order === 'work') {
    await afterLock(page);
    console.log('open again');
  }
}
