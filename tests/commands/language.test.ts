import { expect, test } from 'vitest';
import { createRealApp } from '../support/real-app.ts';

const app = await createRealApp();
const said = async (question: string, more: object) => {
  const reply = await app.run({
    command: 'ask',
    values: { question, ...more },
    language: 'zh',
    publicLanguage: 'ru',
  });
  return reply.language;
};

test('an English question is answered in the language of those who read the answer', async () => {
  expect(await said('when did the ministers meet', {})).toBe('ru');
  expect(await said('when did the ministers meet', { private: true })).toBe('zh');
});

test('a question in Chinese or Russian is answered in its own language, whoever reads it', async () => {
  expect(await said('外长会谈是哪一天？', {})).toBe('zh');
  expect(await said('Когда встретились Лавров и Ван И?', { private: true })).toBe('ru');
});

test('what is refused is told to the member alone, in their language', async () => {
  const reply = await app.run({ command: 'ask', values: {}, language: 'zh', publicLanguage: 'ru' });
  expect(reply).toMatchObject({ kind: 'refused', language: 'zh', private: true });
});
