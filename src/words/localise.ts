import { ruCommands } from './ru-commands.ts';
import { type CommandTexts, zhCommands } from './zh-commands.ts';

/** A command's words in the languages that it is not written in. */
export function localise<Name extends keyof CommandTexts>(
  name: Name,
): { readonly zh: CommandTexts[Name]; readonly ru: CommandTexts[Name] } {
  return { zh: zhCommands[name], ru: ruCommands[name] };
}
