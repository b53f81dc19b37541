import type { Source } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';

const lists: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB'),
  zh: new Intl.ListFormat('zh-CN'),
  ru: new Intl.ListFormat('ru-RU'),
};

/** What stands between the names of a list. */
const joints = /^(?:,| |and)*$/;

/** What an entity is called in a language: its name, or the first other spelling that is of the language. */
export function nameIn({ name, aliases }: Entity, language: Language): string {
  if (language === 'en') return name;
  return aliases.find((alias) => languageOf(alias) === language) ?? name;
}

/** A text that is nothing but names of a source, as a language has them; any other text as it is. */
export function namesIn(text: string, { entities }: Source, language: Language): string {
  const byLength = [...entities].sort((a, b) => b.name.length - a.name.length);
  const found: { entity: Entity; at: number }[] = [];
  let rest = text;
  for (const entity of byLength) {
    const at = rest.indexOf(entity.name);
    if (at === -1) continue;
    found.push({ entity, at });
    rest = rest.slice(0, at) + ' '.repeat(entity.name.length) + rest.slice(at + entity.name.length);
  }
  if (found.length === 0 || !joints.test(rest)) return text;
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ entity }) => nameIn(entity, language));
  return lists[language].format(inOrder);
}
