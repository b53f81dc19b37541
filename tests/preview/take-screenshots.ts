// Takes the pictures of the page that the README shows: npx tsx tests/preview/take-screenshots.ts
import { desktop, findChromium, launchChromium, openPage, phone, sendLine } from './page-in-chromium.ts';

const folder = process.argv[2] ?? 'docs';

const pictures = [
  { name: 'welcome', lines: [] },
  { name: 'answer', lines: ['/ask what was trade in 2021'] },
  { name: 'refusal', lines: ['/ask what was trade in 2019'] },
  { name: 'who', lines: ['/who Wang Yi'] },
  { name: 'private', lines: ['/help'] },
  { name: 'commands', lines: [], typed: '/' },
  { name: 'completion', lines: [], typed: '/who lav' },
];
const screens = [
  { name: 'desktop', viewport: desktop, hasTouch: false },
  { name: 'phone', viewport: phone, hasTouch: true },
];

const executablePath = await findChromium();
if (!executablePath) throw new Error('no Chromium was found: apt-get install chromium');
const browser = await launchChromium(executablePath);
for (const { name: screen, viewport, hasTouch } of screens) {
  for (const colorScheme of ['dark', 'light'] as const) {
    for (const { name, lines, typed } of pictures) {
      const context = {
        viewport,
        colorScheme,
        hasTouch,
        isMobile: hasTouch,
        deviceScaleFactor: hasTouch ? 2 : 1,
      };
      const { page, close } = await openPage(browser, { context });
      for (const line of lines) await sendLine(page, line);
      if (typed) {
        await page.getByRole('combobox', { name: /^Message/ }).pressSequentially(typed);
        await page.getByRole('option').first().waitFor();
      }
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: `${folder}/preview-${name}-${screen}-${colorScheme}.png` });
      await close();
    }
  }
}
await browser.close();
