import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLine } from '../../src/page/complete-line.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { createRealApp } from '../support/real-app.ts';

const app = await createRealApp();

/** Completes a line in which `|` stands for the caret. */
function complete(marked: string) {
  const caret = marked.indexOf('|');
  return completeLine({ line: marked.replace('|', ''), caret, language: 'en' }, app);
}

const names = async (marked: string) => (await complete(marked)).choices.map(({ name }) => name);
const lines = async (marked: string) => (await complete(marked)).choices.map(({ line }) => line);

describe('a command', () => {
  test('is offered by its beginning, then by any part of its name', async () => {
    expect(await names('/|')).toEqual(app.commands.map(({ name }) => `/${name}`));
    expect(await names('/su|')).toEqual(['/summary']);
    const forS = await names('/s|');
    expect(forS.indexOf('/summary')).toBeGreaterThanOrEqual(0);
    expect(forS.indexOf('/ask')).toBeGreaterThan(forS.indexOf('/summary'));
    expect(await names('/WH|')).toEqual(['/who']);
    expect(await names('/zzz|')).toEqual([]);
  });

  test('takes the place of what was typed, and leaves what follows', async () => {
    expect((await complete('/w|')).choices[0]).toMatchObject({ line: '/who ', caret: 5 });
    expect(await lines('/w| Wang Yi')).toEqual(['/who Wang Yi']);
  });

  test('is not offered in a plain sentence', async () => {
    expect((await names('who is wang|')).filter((name) => name.startsWith('/'))).toEqual([]);
    expect((await complete('who is wang|')).command?.name).toBe('ask');
    expect(await names('|')).toEqual([]);
  });
});

describe('a value', () => {
  test('is offered as soon as the command is there, from the command itself', async () => {
    expect((await complete('/who |')).active).toBe('name');
    expect((await names('/who |')).length).toBeGreaterThan(3);
    expect((await names('/who lavrv|'))[0]).toBe('Sergei Lavrov');
    expect(await names('/summary |')).toEqual(['short', 'full']);
    expect(await names('/summary length: f|')).toEqual(['full']);
    expect(await names('/ask what is this private: |')).toEqual(['true', 'false']);
  });

  test('takes the place of what was typed, and of nothing else', async () => {
    expect((await lines('/who lavr| private: true'))[0]).toBe('/who Sergei Lavrov private: true');
    expect(await lines('/who Wang Yi private: t|')).toEqual(['/who Wang Yi private: true ']);
    expect(await lines('/summary private: f| length: full')).toEqual([
      '/summary private: false length: full',
    ]);
  });

  test('is none where there is no option at the caret, or no such command', async () => {
    expect(await complete('/help |')).toMatchObject({ completes: 'value', choices: [] });
    expect(await complete('/nosuch thing|')).toEqual({ completes: 'value', choices: [] });
  });
});

describe('the options of a command', () => {
  test('are told with what is filled in, where it stands, and which is required', async () => {
    const options = (await complete('/who Wang Yi private: true|')).command?.options;
    expect(options?.find(({ name }) => name === 'name')).toEqual({
      name: 'name',
      description: expect.any(String),
      required: true,
      value: { text: 'Wang Yi', start: 5, end: 12 },
    });
    expect(options?.find(({ name }) => name === 'private')).toEqual({
      name: 'private',
      description: expect.any(String),
      required: false,
      value: { text: 'true', start: 22, end: 26 },
    });
    expect((await complete('/who |')).command?.options[0]?.value).toBeUndefined();
  });
});

/** Lines as people type them: commands whole and in part, options, names, and anything else. */
const typedLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/who',
        '/ask',
        '/summary',
        '/he',
        'private:',
        'length:',
        'name:',
        'true',
        'short',
        'Wang',
        'lavrov',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

test('each choice makes a line that is read as that choice', async () => {
  await fc.assert(
    fc.asyncProperty(typedLine, fc.nat(40), async (line, at) => {
      const caret = Math.min(at, line.length);
      const { choices, completes, active = '' } = await completeLine({ line, caret, language: 'en' }, app);
      for (const choice of choices) {
        const { command, values } = parseLine(choice.line, app.commands);
        expect(choice.caret).toBeLessThanOrEqual(choice.line.length);
        if (completes === 'command') expect(`/${command}`).toBe(choice.name);
        else expect(String(values[active])).toContain(choice.name);
      }
    }),
    // A place inside an option's name once took the value of another.
    { numRuns: 400, examples: [['/who private: ', 13]] },
  );
});
