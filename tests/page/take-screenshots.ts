// Takes the pictures of the page that the README shows: npx tsx tests/page/take-screenshots.ts
import { desktop, findChromium, launchChromium, openPage, phone, sendLine } from './page-in-chromium.ts';

const folder = process.argv[2] ?? 'docs';

const pictures = [
  { name: 'welcome', lines: [] },
  { name: 'answer', lines: ['/ask what was trade in 2021'] },
  { name: 'refusal', lines: ['/ask what was trade in 2019'] },
  { name: 'who', lines: ['/who Wang Yi'] },
  { name: 'timeline', lines: ['/timeline'] },
  {
    name: 'check',
    lines: ['/check Trade was 146.78 billion dollars in 2021, up 35.9%. NATO was not pleased.'],
  },
  { name: 'completion', lines: [], typed: '/who lavrv' },
];
const looks = [
  { look: 'desktop-dark', viewport: desktop, colorScheme: 'dark', isMobile: false },
  { look: 'phone-dark', viewport: phone, colorScheme: 'dark', isMobile: true },
  { look: 'desktop-light', viewport: desktop, colorScheme: 'light', isMobile: false },
  { look: 'phone-light', viewport: phone, colorScheme: 'light', isMobile: true },
] as const;
/** The pictures that are taken in every look; the others in the first two. */
const everywhere = ['answer'];

const executablePath = await findChromium();
if (!executablePath) throw new Error('no Chromium was found: apt-get install chromium');
const browser = await launchChromium(executablePath);
for (const [index, { look, viewport, colorScheme, isMobile }] of looks.entries()) {
  for (const { name, lines, typed } of pictures) {
    if (index > 1 && !everywhere.includes(name)) continue;
    const scale = isMobile ? 2 : 1;
    const context = { viewport, colorScheme, isMobile, hasTouch: isMobile, deviceScaleFactor: scale };
    const { page, close } = await openPage(browser, { context });
    for (const line of lines) await sendLine(page, line);
    if (typed) {
      await page.getByRole('combobox', { name: /^Message/ }).pressSequentially(typed);
      await page.getByRole('option').first().waitFor();
    }
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/preview-${name}-${look}.png` });
    await close();
  }
}
await browser.close();
