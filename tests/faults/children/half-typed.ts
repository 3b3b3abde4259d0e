import { startApp } from '../../helpers/app.ts';
import { signInAs, typeFive } from '../../helpers/half-typed.ts';

/** Signs in to the real application, types into five forms, says `typed` a moment later, and waits for its end. */
const [folder = '', inSession = '', withDraft = '', mark = ''] = process.argv.slice(2);
const { page } = await startApp(folder);
page.setDefaultTimeout(30_000);
await signInAs(page, 'staff');
await typeFive(page, { inSession, withDraft }, mark);
// What is promised: nothing typed is lost that is older than the pause after the last key.
await page.waitForTimeout(3_000);
console.log('typed');
process.stdin.resume();
