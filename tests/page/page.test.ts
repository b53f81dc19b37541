import axe, { type AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { PressRequest } from '../../src/command/command.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { plain } from '../../src/show/text.ts';
import { createRealApp } from '../support/real-app.ts';
import { findChromium, launchChromium, openPage, phone, sendLine } from './page-in-chromium.ts';

const executablePath = await findChromium();
if (!executablePath) {
  const message = 'The tests of the page in a browser are skipped: no Chromium is installed.';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(`${message} REQUIRE_BROWSER=1 wants it.`);
  console.warn(message);
}

const app = await createRealApp();
const bytesLimit = 600 * 1024;
const onePixelPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const input = (page: Page) => page.getByRole('combobox', { name: /^Message/ });
const choices = (page: Page) => page.getByRole('listbox', { name: /Commands|Choices/ }).getByRole('option');
const lastMessage = (page: Page) => page.locator('discord-message').last();
const isFocused = (locator: Locator) => locator.evaluate((each) => each.matches(':focus'));

/** A bot whose every reply has buttons and a select, and which remembers what was pressed. */
function withActions(pressed: PressRequest[]): App {
  const actions: Reply['actions'] = [
    { type: 'button', id: 'context', label: 'Context', style: 'main' },
    { type: 'button', id: 'more', label: 'More', style: 'plain' },
    {
      type: 'select',
      id: 'related',
      label: 'Related questions',
      options: [
        { label: 'Where did they meet?', value: 'where' },
        { label: 'When did they meet?', value: 'when', description: 'The date' },
      ],
    },
  ];
  const reply = (text: string, isPrivate: boolean): Reply => ({
    kind: 'notice',
    language: 'en',
    blocks: [{ type: 'text', text: plain(text) }],
    private: isPrivate,
    actions,
  });
  return {
    ...app,
    run: async (request) => ({ ...(await app.run(request)), actions }),
    press: async (request) => {
      pressed.push(request);
      if (request.customId === 'more') return { reply: reply('Page two', false), place: 'instead' };
      return { reply: reply(`Pressed ${request.customId} ${request.values.join()}`, true), place: 'below' };
    },
  };
}

describe.skipIf(!executablePath)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executablePath ?? '');
  });
  afterAll(() => browser.close());

  /** Opens the page for one test; at its end nothing must have been complained of, nor asked of another host. */
  async function open(options: Parameters<typeof openPage>[1] = {}) {
    const opened = await openPage(browser, options);
    onTestFinished(async () => {
      await opened.close();
      expect(opened.complaints).toEqual([]);
      expect(
        opened.requests.filter((url) => !url.startsWith(opened.url) && !url.startsWith('data:')),
      ).toEqual([]);
    });
    return opened;
  }

  test('opens with three questions, of which a click gets a cited answer', async () => {
    const { page } = await open();
    const examples = page.locator('#examples').getByRole('button');
    expect(await examples.count()).toBe(3);
    const question = (await examples.first().textContent()) ?? '';
    await examples.first().click();
    const message = lastMessage(page);
    await message.getByText(/\[1\] .*¶\d+/).waitFor();
    expect(await message.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await message.textContent()).toContain(question);
    expect(await message.locator('discord-verified-author-tag').isVisible()).toBe(true);
  });

  test('loads less than 600 KB, to the first answer', async () => {
    const { page } = await open();
    const session = await page.context().newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.reload({ waitUntil: 'networkidle' });
    await sendLine(page, 'what was trade in 2021');
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(20 * 1024);
    expect(bytes).toBeLessThan(bytesLimit);
  });

  test('offers the commands for a slash, completes a name, and shows the reply to it', async () => {
    const { page } = await open();
    await input(page).pressSequentially('/');
    await choices(page).first().waitFor();
    expect(await choices(page).allTextContents()).toEqual(
      app.commands.map(({ name, description }) => `/${name}${description}`),
    );
    expect(await input(page).getAttribute('aria-expanded')).toBe('true');

    await page.keyboard.press('ArrowDown');
    expect(await choices(page).nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await input(page).getAttribute('aria-activedescendant')).toBe(
      await choices(page).nth(1).getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => input(page).inputValue()).toBe('/who ');
    await expect
      .poll(() => page.locator('.chip').allTextContents())
      .toEqual(expect.arrayContaining(['namerequired', 'private']));

    await input(page).pressSequentially('lavrv');
    const choice = choices(page).filter({ hasText: 'Sergei Lavrov' });
    await choice.click();
    expect(await input(page).inputValue()).toBe('/who Sergei Lavrov ');
    expect(await isFocused(input(page))).toBe(true);
    await expect.poll(() => choices(page).count()).toBe(0);
    await page.locator('.chip.filled', { hasText: 'Sergei Lavrov' }).waitFor();

    await page.keyboard.press('Enter');
    const message = lastMessage(page);
    await message.getByRole('heading', { name: 'Sergei Lavrov' }).waitFor();
    expect(await message.locator('.used').getByText('who', { exact: true }).isVisible()).toBe(true);
    expect(await message.locator('.used').getByText('Sergei Lavrov').isVisible()).toBe(true);
    expect(await input(page).inputValue()).toBe('');
  });

  test('fills an option in by its chip', async () => {
    const { page } = await open();
    await input(page).fill('/summary');
    await page.getByRole('button', { name: 'private' }).click();
    expect(await input(page).inputValue()).toBe('/summary private: ');
    await choices(page).getByText('true').click();
    expect(await input(page).inputValue()).toBe('/summary private: true ');
    await page.getByRole('button', { name: 'Send' }).click();
    await lastMessage(page).getByText('Only you can see this').waitFor();
  });

  test('takes a line typed in one go, however fast Enter follows', async () => {
    const { page } = await open();
    await input(page).fill('/ask what was trade in 2021');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('146.87').first().waitFor();
    await sendLine(page, '/help');
    await lastMessage(page).getByText('Only you can see this').waitFor();
  });

  test('says plainly what the account does not tell', async () => {
    const { page } = await open();
    await sendLine(page, 'what was trade in 2019');
    await lastMessage(page).getByText('2019').last().waitFor();
    expect(await lastMessage(page).textContent()).not.toMatch(/was in 2019/);
  });

  test('draws the JSON of the message, mark by mark', async () => {
    const { page } = await open();
    const response = page.waitForResponse(/\/api\/run$/);
    await sendLine(page, 'what was trade in 2021');
    const { message } = await (await response).json();
    const [embed] = message.embeds;
    const drawn = lastMessage(page);
    const text = ((await drawn.locator('discord-embed-description').textContent()) ?? '').replace(
      /\s+/g,
      ' ',
    );
    for (const word of embed.description.replace(/[\\*]|^(> |-# )/gm, '').split(/\s+/))
      expect(text).toContain(word);
    expect(await drawn.locator('discord-embed-footer').textContent()).toBe(embed.footer.text);
    const bold = [...embed.description.matchAll(/\*\*(.+?)\*\*/g)].map(([, each]) =>
      each?.replaceAll('\\', ''),
    );
    expect(await drawn.locator('discord-embed-description strong').allTextContents()).toEqual(bold);
    const colour = await page.evaluate(
      `getComputedStyle(document.querySelector('discord-embed').shadowRoot.querySelector('.discord-left-border')).backgroundColor`,
    );
    const [red, green, blue] = [embed.color >> 16, (embed.color >> 8) & 255, embed.color & 255];
    expect(colour).toBe(`rgb(${red}, ${green}, ${blue})`);
  });

  test('marks what only the member sees, and dismisses it by keyboard', async () => {
    const { page } = await open();
    await sendLine(page, '/help');
    const dismiss = page.getByRole('button', { name: 'Dismiss message' });
    await dismiss.focus();
    expect(await isFocused(dismiss)).toBe(true);
    await page.keyboard.press('Enter');
    await lastMessage(page).waitFor({ state: 'detached' });
    expect(await isFocused(input(page))).toBe(true);
    await sendLine(page, '/help');
    await dismiss.click();
    await lastMessage(page).waitFor({ state: 'detached' });
  });

  test('brings back the last lines with the arrow keys', async () => {
    const { page } = await open();
    await sendLine(page, '/help');
    await sendLine(page, 'who is lavrov');
    const seen: string[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      seen.push(await input(page).inputValue());
    }
    expect(seen).toEqual(['who is lavrov', '/help', '/help', 'who is lavrov', '']);
    await input(page).fill('half a question');
    await page.keyboard.press('ArrowUp');
    expect(await input(page).inputValue()).toBe('half a question');
  });

  test('presses buttons: a reply below, and one instead of the message', async () => {
    const pressed: PressRequest[] = [];
    const { page } = await open({ parts: { app: withActions(pressed) } });
    await sendLine(page, 'what was trade in 2021');
    await page.getByRole('button', { name: 'Context' }).click();
    await lastMessage(page).getByText('Pressed context').waitFor();
    await lastMessage(page).getByText('Only you can see this').waitFor();
    expect(pressed[0]).toMatchObject({ customId: 'context', values: [] });

    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByText('Page two').waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(1);
    expect(await page.locator('discord-message').count()).toBe(2);
    expect(await page.locator('discord-message').first().textContent()).toContain('Page two');

    await page.getByRole('button', { name: 'More' }).last().click();
    await expect.poll(() => page.getByText('Page two').count()).toBe(2);
    expect(await page.getByText('Only you can see this').count()).toBe(1);
  });

  test('chooses from a select by pointer and by keyboard', async () => {
    const pressed: PressRequest[] = [];
    const { page } = await open({ parts: { app: withActions(pressed) } });
    await sendLine(page, 'what was trade in 2021');
    const select = page.getByRole('combobox', { name: 'Related questions' });
    await select.click();
    expect(await select.getAttribute('aria-expanded')).toBe('true');
    const [last, composer] = [
      await page.getByRole('option').last().boundingBox(),
      await page.locator('#composer').boundingBox(),
    ];
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(composer?.y ?? 0);
    await page.getByRole('option', { name: /Where/ }).click();
    await lastMessage(page).getByText('Pressed related where').waitFor();
    expect(await select.first().getAttribute('aria-expanded')).toBe('false');

    await select.first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Pressed related when').waitFor();
    await select.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await select.first().getAttribute('aria-expanded')).toBe('false');
    expect(pressed.map(({ values }) => values)).toEqual([['where'], ['when']]);
  });

  test('shows a picture that comes with a reply, with its words, and presses what is under it', async () => {
    const pressed: PressRequest[] = [];
    const picture = {
      name: 'timeline.png',
      png: Buffer.from(onePixelPng, 'base64'),
      alt: 'The events in order',
    };
    const bot = withActions(pressed);
    const run: App['run'] = async (request) => ({ ...(await bot.run(request)), picture });
    const { page } = await open({ parts: { app: { ...bot, run } } });
    await sendLine(page, 'what was trade in 2021');
    const drawn = page.getByRole('img', { name: 'The events in order' });
    await drawn.waitFor();
    expect(await drawn.count()).toBe(1);
    expect(await page.evaluate(`document.querySelector('.embed-image img').naturalWidth`)).toBe(1);
    await page.getByRole('button', { name: 'Context' }).click();
    await lastMessage(page).getByText('Pressed context').waitFor();
  });

  test('says so where a button is not known', async () => {
    const { page } = await open({ parts: { app: { ...withActions([]), press: app.press } } });
    await sendLine(page, '/help');
    await page.getByRole('button', { name: 'Context' }).click();
    await lastMessage(page).getByText('I do not know this button').waitFor();
  });

  test('can be used by keyboard alone, from the first question to a dismissed reply', async () => {
    const { page } = await open();
    const focusedText = () => page.evaluate<string>('document.activeElement?.textContent?.trim() ?? ""');
    await page.evaluate('document.activeElement?.blur()');
    const reached: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focusedText());
    }
    const questions = await page.locator('#examples button').allTextContents();
    expect(reached).toEqual(expect.arrayContaining([...questions, expect.stringContaining('/summary')]));
    expect(await page.evaluate('document.activeElement?.matches(":focus-visible")')).toBe(true);

    await input(page).focus();
    await page.keyboard.type('/he');
    await choices(page).first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => input(page).inputValue()).toBe('/help ');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(page.getByRole('button', { name: 'Dismiss message' }))).toBe(true);
    await page.keyboard.press('Space');
    await lastMessage(page).waitFor({ state: 'detached' });
  });

  test('closes the list by Escape, after which Tab moves on', async () => {
    const { page } = await open();
    await page.keyboard.type('/');
    await choices(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('button', { name: 'Send' }))).toBe(true);
  });

  test('fits a phone, and what is touched there is large enough', async () => {
    const { page } = await open({ context: { viewport: phone, isMobile: true, hasTouch: true } });
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator('#examples button').first().tap();
    await lastMessage(page).locator('blockquote').first().waitFor();
    await sendLine(page, '/who Wang Yi');
    await input(page).fill('/who xi');
    await choices(page).first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const touched of [
      choices(page).first(),
      page.getByRole('button', { name: 'Send' }),
      page.locator('.chip').first(),
    ]) {
      const box = await touched.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(36);
    }
    const message = await lastMessage(page).boundingBox();
    expect((message?.x ?? 0) + (message?.width ?? Infinity)).toBeLessThanOrEqual(phone.width);
  });

  test('shows the beginning of a long answer, not its end', async () => {
    const { page } = await open({ context: { viewport: phone } });
    await sendLine(page, '/summary length: full');
    const log = await page.locator('#log').boundingBox();
    await expect
      .poll(async () => (await lastMessage(page).boundingBox())?.y ?? -1)
      .toBeGreaterThanOrEqual((log?.y ?? 0) - 1);
  });

  test('follows the system’s dark and light while it is open', async () => {
    const { page } = await open({ context: { colorScheme: 'dark' } });
    await sendLine(page, '/who Wang Yi');
    const lightness = () =>
      page.evaluate<number>(`(() => {
        const sum = (element) => getComputedStyle(element).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0);
        const embed = document.querySelector('discord-embed').shadowRoot.querySelector('.discord-embed-wrapper');
        return Math.max(sum(document.body), sum(embed));
      })()`);
    expect(await lightness()).toBeLessThan(300);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness()).toBeGreaterThan(700);
  });

  test('shows text as text, whatever is typed', async () => {
    const { page } = await open();
    const hostile =
      '<img src="https://evil.example/a.png" onerror="document.title=1"> **x** [a](https://evil.example) <@123456789012345678> @everyone ||s||';
    await sendLine(page, `/who ${hostile.slice(0, 100)}`);
    await sendLine(page, `/ask ${hostile}`);
    await sendLine(page, `/${hostile.replaceAll(' ', '')}`);
    await lastMessage(page).getByText('evil.example').first().waitFor();
    expect(await page.locator('discord-message :is(img[src*="evil"], a, .mention, .spoiler)').count()).toBe(
      0,
    );
    expect(await page.title()).toBe('Communiqué · preview');
  });

  test('is read out: a log that is live, names for all that is used', async () => {
    const { page } = await open();
    const log = page.getByRole('log', { name: 'Messages in communiqué' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    await sendLine(page, 'what was trade in 2021');
    await log.getByRole('article', { name: /answers \/ask what was trade in 2021/ }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('speaks the language of the browser where the bot does', async () => {
    const { page } = await open({ context: { locale: 'zh-CN' } });
    await sendLine(page, '/help');
    expect(await lastMessage(page).textContent()).toMatch(/\p{Script=Han}/u);
  });

  test('keeps the line, and says why, where the bot is gone', async () => {
    const { page, close, complaints } = await openPage(browser);
    await page.route('**/api/run', (route) => route.abort());
    await input(page).fill('what was trade in 2021');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Is it still running?').waitFor();
    expect(await input(page).inputValue()).toBe('what was trade in 2021');
    await page.unroute('**/api/run');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('146.87').first().waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(complaints.every((each) => each.includes('ERR_FAILED'))).toBe(true);
    await close();
  });

  describe.each(['dark', 'light'] as const)('in %s', (colorScheme) => {
    test.each([
      ['desktop', {}],
      ['phone', { viewport: phone, isMobile: true, hasTouch: true }],
    ])('has no serious fault of accessibility on a %s', async (_, context) => {
      const { page } = await open({ context: { colorScheme, ...context }, parts: { app: withActions([]) } });
      const faults = async () => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
          );
      };
      expect(await faults()).toEqual([]);
      for (const line of ['what was trade in 2021', 'what was trade in 2019', '/who Wang Yi', '/help'])
        await sendLine(page, line);
      await page.getByRole('combobox', { name: 'Related questions' }).last().click();
      expect(await faults()).toEqual([]);
      await input(page).pressSequentially('/who wa');
      await choices(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await faults()).toEqual([]);
    });
  });
});
