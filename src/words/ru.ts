import type { Words } from './words.ts';

/** The bot's own words in Russian. */
export const ru: Words = {
  unknownCommand: (name) => `Команды «/${name}» нет. Наберите /help, чтобы увидеть, что я умею.`,
  unknownOption: (command, option) =>
    `У «/${command}» нет параметра «${option}». Наберите /help, чтобы увидеть параметры.`,
  missingOption: (command, option, example) =>
    `Для «/${command}» нужен параметр ${option}. Например: ${example}`,
  notBoolean: (option) => `«${option}» — это true или false.`,
  notInteger: (option) => `«${option}» — целое число.`,
  outOfRange: (option, min, max) =>
    max === undefined
      ? `«${option}» — не меньше ${min}.`
      : min === undefined
        ? `«${option}» — не больше ${max}.`
        : `«${option}» — число от ${min} до ${max}.`,
  notText: (option) => `«${option}» — это текст.`,
  emptyText: (option) => `Параметр «${option}» пуст. Наберите несколько слов.`,
  tooLong: (option, limit, length) =>
    `В «${option}» ${length} знаков, а можно не больше ${limit}. Сократите, пожалуйста.`,
  notAChoice: (option, choices) => `«${option}» — одно из: ${choices.join(', ')}.`,
  defect: (id) =>
    `Что-то сломалось на моей стороне, это записано в журнал. Если повторится, назовите номер ${id}.`,
  sharedBy: (member) => `Показывает ${member}`,
  unknownPress: 'Эта кнопка мне незнакома. Спросите ещё раз, и появится новая.',
  restated: 'пересказ',
  derived: (how) => `Выведено: ${how}`,
  note: (note) => `Примечание: ${note}`,
  readAs: (read) => `Ищу по словам: ${read.join(', ')}.`,
  notTold: 'В статье об этом не сказано.',
  notMentioned: (names) => `В статье не упоминается: ${names.join(', ')}.`,
  noSuchNumber: (numbers) => `В статье ничего нет о ${numbers.join(', ')}.`,
  itHasYears: (years) => `В ней речь о годах: ${years.join(', ')}.`,
  notSaidBy: (names) => `В статье не приведено, что об этом сказали: ${names.join(', ')}.`,
  lacksKind: (kind) => `В статье для этого не указано: ${kind}.`,
  lookedFor: (words) => `Искал и не нашёл: ${words.join(', ')}.`,
  nearest: 'Ближайшее, что в ней есть:',
  nothingNear: 'В статье нет ничего похожего.',
  covers: (titles) => `Она о следующем: ${titles.join('; ')}.`,
  tryAsking: 'Можно спросить:',
  kinds: {
    role: 'должность',
    place: 'место',
    site: 'здание или помещение',
    date: 'дата',
    time: 'время суток',
    duration: 'продолжительность',
    elapsed: 'прошедшее время',
    amount: 'количество',
    money: 'сумма денег',
    percent: 'процент',
    count: 'число',
    age: 'возраст',
    distance: 'размер или расстояние',
    frequency: 'частота',
  },
  whoUnknown: (name) => `В статье не упоминается «${name}».`,
  whoNearest: 'Имена, которые в ней есть:',
  alsoWritten: (names) => `Другие написания: ${names.join(' · ')}`,
  saidBy: (name) => `Что говорит ${name}`,
  saidOf: (name) => `Что сказано о: ${name}`,
  alsoMeant: (names) => `Также найдено: ${names.join(', ')}`,
  summaryTitle: (title) => title,
  helpTitle: 'О чём меня можно спросить',
  helpIntro: 'Я отвечаю по опубликованной статье и показываю, где стоит каждый ответ.',
};
