import type { CommandTexts } from './zh-commands.ts';

const source = { name: 'статья', description: 'Только по этой статье; без неё — по всем' };
const isPrivate = { name: 'лично', description: 'Показать ответ только вам' };

/** The commands in Russian. */
export const ruCommands: CommandTexts = {
  ask: {
    name: 'вопрос',
    description: 'Задать вопрос о встрече; в ответе видно, где об этом сказано',
    options: {
      question: { name: 'вопрос', description: 'Ваш вопрос по-русски, по-английски или по-китайски' },
      source,
      private: isPrivate,
    },
  },
  who: {
    name: 'кто',
    description: 'Кто это или что это, что о них сказано и что сказали они',
    options: {
      name: { name: 'имя', description: 'Имя, должность или организация' },
      source,
      private: isPrivate,
    },
  },
  summary: {
    name: 'кратко',
    description: 'О чём статья: каждое предложение со своим абзацем',
    options: {
      length: {
        name: 'объём',
        description: 'Коротко — на экран телефона; полностью — каждый абзац',
        choices: { short: 'коротко', full: 'полностью' },
      },
      source,
      private: isPrivate,
    },
  },
  figures: {
    name: 'числа',
    description: 'Каждое число статьи с предложением и абзацем',
    options: {
      topic: { name: 'тема', description: 'О чём эти числа; без темы — все' },
      source,
      private: isPrivate,
    },
  },
  timeline: {
    name: 'хроника',
    description: 'Что и когда произошло, по порядку; у каждой даты свой абзац',
    options: { source, private: isPrivate },
  },
  source: {
    name: 'источник',
    description: 'По каким статьям я отвечаю, или один абзац целиком',
    options: {
      paragraph: { name: 'абзац', description: 'Номер абзаца, как в ссылке: 11' },
      source,
      private: isPrivate,
    },
  },
  check: {
    name: 'сверить',
    menuName: 'Сверить сообщение',
    description: 'Что говорит статья о сообщении: его числа, даты и имена',
    options: { text: { name: 'текст', description: 'Текст сообщения' } },
  },
  help: { name: 'помощь', description: 'Что я умею, с примером каждой команды', options: {} },
};
