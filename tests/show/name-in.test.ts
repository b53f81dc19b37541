import { expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { namesIn } from '../../src/show/name-in.ts';
import { shippedKnowledge } from '../support/shipped-index.ts';

const [source] = (await shippedKnowledge()).sources;
if (!source) throw new Error('there is no source');

test.each<[text: string, language: Language, shown: string | undefined, why: string]>([
  [
    'Xi Jinping and Vladimir Putin',
    'ru',
    'Си Цзиньпин и Владимир Путин',
    'names alone are told as the language has them',
  ],
  ['Beijing National Stadium', 'zh', '国家体育场', 'the name of a city in it is no name by itself'],
  ['Xi Jinping', 'en', 'Xi Jinping', 'a text in the language of the account stays'],
  ['the people of China, of Russia and of the whole world', 'zh', undefined, 'a text with other words stays'],
  ['TDI', 'ru', undefined, 'a name without another spelling stays'],
])('%s in %s: %s (%s)', (text, language, shown) => {
  expect(namesIn(text, source, language)).toBe(shown ?? text);
});
