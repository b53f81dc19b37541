/** The bot's own words in English, from which the other languages are typed. */
export const en = {
  unknownCommand: (name: string): string =>
    `There is no command “/${name}”. Type /help to see what I can do.`,
  unknownOption: (command: string, option: string): string =>
    `“/${command}” has no option “${option}”. Type /help to see its options.`,
  missingOption: (command: string, option: string, example: string): string =>
    `“/${command}” needs a ${option}. For example: ${example}`,
  notBoolean: (option: string): string => `“${option}” is either true or false.`,
  notInteger: (option: string): string => `“${option}” is a whole number.`,
  outOfRange: (option: string, min?: number, max?: number): string =>
    max === undefined
      ? `“${option}” is ${min} at least.`
      : min === undefined
        ? `“${option}” is ${max} at most.`
        : `“${option}” is a number from ${min} to ${max}.`,
  notText: (option: string): string => `“${option}” is a text.`,
  emptyText: (option: string): string => `“${option}” is empty. Type a few words.`,
  tooLong: (option: string, limit: number, length: number): string =>
    `“${option}” has ${length} characters; ${limit} are the most. Please shorten it.`,
  notAChoice: (option: string, choices: readonly string[]): string =>
    `“${option}” is one of: ${choices.join(', ')}.`,
  defect: (id: string): string =>
    `Something went wrong on my side, and it has been logged. If it keeps happening, quote ${id}.`,
  sharedBy: (member: string): string => `Shared by ${member}`,
  context: 'Context',
  more: 'More',
  why: 'Why this?',
  share: 'Share',
  related: 'Related questions',
  previous: 'Back',
  next: 'Next',
  passages: (from: number, to: number, total: number): string => `Passages ${from}–${to} of ${total}`,
  noMore: 'There are no further passages.',
  mayNotSpeak: 'You may not write here, so I have not posted it.',
  questionGone: 'I can no longer tell what was asked here. Please ask again.',
  sourceGone: (source: string): string =>
    `I no longer have the account “${source}” that this answer came from.`,
  paragraphGone: (paragraph: number): string => `The account no longer has a paragraph ${paragraph}.`,
  textChanged: 'The text of this passage has changed since it was shown here.',
  asShown: 'As it was shown:',
  asNow: 'As it reads now:',
  answerChanged: 'What I know has changed since this answer was given. This is of what I know now.',
  whyAnswered: 'How I came to this answer',
  whyNotAnswered: 'Why I did not answer',
  whyRead: (typed: string, read: string): string => `I read “${typed}” as “${read}”.`,
  whyWanted: (kind: string): string => `I looked for ${kind}.`,
  whyFound: (words: readonly string[], place: string): string => `Found in ${place}: ${words.join(', ')}.`,
  whyMissing: (words: readonly string[]): string => `Not found there: ${words.join(', ')}.`,
  whyIgnored: (words: readonly string[]): string =>
    `Not looked for, as they say little: ${words.join(', ')}.`,
  whyFact: (statement: string): string => `What I went by: ${statement}`,
  unknownPress: 'I do not know this button. Ask again to get a new one.',

  askedTooOften: (seconds: number): string =>
    `You ask faster than I may answer. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  restated: 'restated',
  derived: (how: string): string => `Worked out: ${how}`,
  note: (note: string): string => `Note: ${note}`,
  readAs: (read: readonly string[]): string => `Showing answers for ${read.join(', ')}.`,
  notTold: 'The account does not tell that.',
  untold: (what: string): string => `The account does not say ${what}.`,
  notMentioned: (names: readonly string[]): string => `The account does not mention ${joinOr(names)}.`,
  noSuchNumber: (numbers: readonly string[]): string => `The account has nothing for ${joinOr(numbers)}.`,
  itHasYears: (years: readonly string[]): string => `It speaks of ${joinAnd(years)}.`,
  notSaidBy: (names: readonly string[]): string =>
    `The account does not tell what ${joinAnd(names)} said of that.`,
  lacksKind: (kind: string): string => `The account does not give ${kind} for that.`,
  lookedFor: (words: readonly string[]): string => `I looked for ${joinAnd(words)} and found nothing on it.`,
  nearest: 'The nearest that it says:',
  nothingNear: 'The account says nothing near that.',
  covers: (titles: readonly string[]): string => `It is about: ${titles.join('; ')}.`,
  tryAsking: 'You could ask:',
  kinds: {
    role: 'an office',
    place: 'a place',
    country: 'a country',
    site: 'a building or room',
    date: 'a date',
    day: 'a date to the day',
    month: 'a month or quarter',
    since: 'since when',
    time: 'a time of day',
    duration: 'a length of time',
    elapsed: 'a time that has passed',
    amount: 'an amount',
    money: 'a sum of money',
    percent: 'a percentage',
    count: 'a number',
    age: 'an age',
    distance: 'a measure',
    frequency: 'how often',
    manner: 'a means of travel',
    reason: 'a reason',
  },
  whoUnknown: (name: string): string => `The account does not mention “${name}”.`,
  whoNearest: 'Names that it knows:',
  alsoWritten: (names: readonly string[]): string => `Also written: ${names.join(' · ')}`,
  saidBy: (name: string): string => `What ${name} said`,
  saidOf: (name: string): string => `What it says of ${name}`,
  alsoMeant: (names: readonly string[]): string => `Also found: ${names.join(', ')}`,
  unknownSource: (typed: string, known: readonly string[]): string =>
    `There is no account “${typed}”. Those there are: ${known.join(', ')}.`,
  sourceChoice: (known: readonly string[]): string =>
    `Paragraph of which account? Add “source:” with one of: ${known.join(', ')}.`,
  sourcesTitle: 'What I answer from',
  paragraphCount: (count: number): string => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  verbatim: 'in the publisher’s words',
  noSuchParagraph: (paragraph: number, count: number): string =>
    `There is no paragraph ${paragraph}: the account has ${count}, numbered from 1.`,
  figuresTitle: 'The figures in the account',
  figuresOf: (topic: string): string => `Figures on ${topic}`,
  noFigures: (topic: string): string => `The account gives no figure on “${topic}”.`,
  noFiguresAtAll: 'The account gives no figures.',
  figureTopics: 'It has figures on:',
  timelineTitle: 'What happened when',
  noDates: 'The account dates nothing.',
  workedOut: 'worked out',
  andMore: (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`),
  summaryLeft: (paragraphs: string): string =>
    `Not in this short summary: ${paragraphs}. “/summary length: full” has all.`,
  pictureOf: (title: string): string => `A picture of “${title}”.`,
  mapButton: 'Map',
  mapTitle: (name: string): string => `${name}: who met or spoke of whom`,
  mapUnknown: (name: string): string => `The account no longer tells of “${name}”.`,
  met: 'met',
  wasToMeet: 'was to meet',
  spokeOf: 'spoke of',
  checkTitle: 'What the account says of this message',
  checkIntro: 'This is what the account says. It does not tell whether the message is right.',
  checkNothing: 'I find no figure, date or name in this message.',
  checkOtherwise: 'Where the account says otherwise',
  checkSame: 'What the account has too',
  checkNear: 'What it has more or less exactly, or of something else',
  checkAbsent: 'What the account does not mention',
  checkPair: (said: string, stated: string): string => `message: ${said}; source: ${stated}`,
  checkCut: (characters: number, sentences: number): string =>
    `The message is long: I looked at its first ${characters} characters, and ${sentences} sentences of them at most.`,
  helpTitle: 'What you can ask me',
  inMenu: (menuName: string): string => `(also in the menu of a message, under Apps: “${menuName}”)`,
  helpIntro: 'I answer from a published account, and show where each answer stands.',
};

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });

function joinAnd(parts: readonly string[]): string {
  return conjunction.format(parts);
}

function joinOr(parts: readonly string[]): string {
  return disjunction.format(parts);
}

/** The bot's own words: every language has every key, or it does not compile. */
export type Words = typeof en;
