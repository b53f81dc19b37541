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
};
