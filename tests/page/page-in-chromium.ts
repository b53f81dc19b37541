import { access } from 'node:fs/promises';
import { pino } from 'pino';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type PreviewParts, startPreview } from '../../src/page/start-preview.ts';
import { createRealApp } from '../support/real-app.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  for (const place of places) {
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  return undefined;
}

/** Starts a headless Chromium that asks nothing of the network by itself. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** The page as a test sees it. */
export interface OpenedPage {
  readonly page: Page;
  /** What the console said that is no mere note, and what was thrown and not caught. */
  readonly complaints: readonly string[];
  /** The address of each request. */
  readonly requests: readonly string[];
  readonly url: string;
  close(): Promise<void>;
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** Starts the preview over the real app, on any free port, and opens its page. */
export async function openPage(
  browser: Browser,
  options: { context?: BrowserContextOptions; parts?: Partial<PreviewParts> } = {},
): Promise<OpenedPage> {
  const preview = await startPreview({
    app: await createRealApp(),
    port: 0,
    log: pino({ level: 'silent' }),
    ...options.parts,
  });
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB', ...options.context });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(preview.url);
  await page.locator('#examples button').first().waitFor();
  return {
    page,
    complaints,
    requests,
    url: preview.url,
    close: async () => {
      await context.close();
      await preview.close();
    },
  };
}

/** Types a line and sends it; resolves when its reply is there. */
export async function sendLine(page: Page, line: string): Promise<void> {
  const messages = page.locator('discord-message');
  const before = await messages.count();
  await page.getByRole('combobox', { name: /^Message/ }).fill(line);
  await page.keyboard.press('Enter');
  await messages.nth(before).waitFor();
}
