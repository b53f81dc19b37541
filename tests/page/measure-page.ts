// Tells what the page weighs and how soon it is drawn: npx tsx tests/page/measure-page.ts
import { desktop, findChromium, launchChromium, openPage } from './page-in-chromium.ts';

const visits = 5;

const executablePath = await findChromium();
if (!executablePath) throw new Error('no Chromium was found: apt-get install chromium');
const browser = await launchChromium(executablePath);
for (let visit = 1; visit <= visits; visit += 1) {
  const { page, close } = await openPage(browser, { context: { viewport: desktop } });
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload({ waitUntil: 'networkidle' });
  const paintMs = await page.evaluate<number>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN',
  );
  const examplesMs = await page.evaluate<number>(
    'performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/api/commands"))?.responseEnd ?? NaN',
  );
  process.stdout.write(
    `first paint ${paintMs.toFixed(0)} ms, questions there ${examplesMs.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KB\n`,
  );
  await close();
}
await browser.close();
