import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Language } from '../language/language.ts';
import { UserError } from '../process/user-error.ts';
import { suggestionLimit, suggestionLimitChars } from '../reply/limits.ts';
import type { Reply } from '../reply/reply.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { checkValues } from './check-values.ts';
import type { Command, CommandContext, PressAnswer, PressRequest, Suggestion } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { sharePress, withShare } from './share.ts';

/** A command as a surface hands it over: nothing in it is trusted yet. */
export interface CommandRequest {
  readonly command: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The member's own, in which private replies are. */
  readonly language: Language;
  /** The language of the place where others read the reply too; without it, the member's. */
  readonly publicLanguage?: Language;
}

/** A half-typed option for which completions are wanted. */
export interface SuggestRequest {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly language: Language;
}

/** What runCommand works with; the language comes with each request. */
export interface CommandEnvironment {
  readonly commands: readonly Command[];
  readonly context: Omit<CommandContext, 'language'>;
  readonly log: Logger;
}

/**
 * Finds, checks and runs a command, and sees to it that its reply is private where that was asked for, or where the
 * command is for the member alone. It never throws: an expected failure becomes a private reply that says it,
 * a defect a private reply with an id under which the log has it.
 */
export function runCommand(request: CommandRequest, environment: CommandEnvironment): Promise<Reply> {
  const run = async () => {
    const command = environment.commands.find((each) => each.name === request.command);
    if (!command) throw new UserError(wordsIn(request.language).unknownCommand(request.command));
    const values = checkValues(command, request);
    const { publicLanguage = request.language } = request;
    const isPrivate = command.audience === 'member' || values.private === true;
    const content = await command.run(values, {
      ...environment.context,
      language: isPrivate ? request.language : publicLanguage,
    });
    const reply = { ...content, private: isPrivate };
    return values.private === true ? withShare(reply, { command, values }) : reply;
  };
  const { language, command } = request;
  return atBoundary(run, { language, place: { command }, log: environment.log, toResult: (reply) => reply });
}

/** Finds the press that a custom_id names, and runs it. It never throws, as runCommand does not. */
export function pressComponent(request: PressRequest, environment: CommandEnvironment): Promise<PressAnswer> {
  const { customId, values, message, member, language, publicLanguage = language } = request;
  const run = () => {
    const presses = [sharePress, ...environment.commands.flatMap((command) => command.presses ?? [])];
    const read = readCustomId(customId, presses);
    if (!read) throw new UserError(wordsIn(language).unknownPress);
    return read.press.run(read.values, {
      ...environment.context,
      language,
      publicLanguage,
      values,
      message,
      member,
    });
  };
  const toResult = (reply: Reply): PressAnswer => ({ reply, place: 'below' });
  return atBoundary(run, { language, place: { customId }, log: environment.log, toResult });
}

/**
 * Completions for an option, 25 at most; none where the option is unknown. It never throws, as runCommand does not:
 * where something fails there are none, and the log has a defect.
 */
export function suggest(
  request: SuggestRequest,
  { commands, context, log }: CommandEnvironment,
): Promise<readonly Suggestion[]> {
  const { command, option, typed, language } = request;
  const run = () => {
    const asked = commands.find(({ name }) => name === command)?.options[option];
    if (asked?.type !== 'string' || !asked.suggest) return [];
    const suggestions = asked.suggest(typed.slice(0, suggestionLimitChars), { ...context, language });
    return suggestions.slice(0, suggestionLimit);
  };
  return atBoundary<readonly Suggestion[]>(run, {
    language,
    place: { command, option },
    log,
    toResult: () => [],
  });
}

interface Boundary<T> {
  readonly language: Language;
  /** Where it happened, for the log. */
  readonly place: Readonly<Record<string, string>>;
  readonly log: Logger;
  /** What the reply that tells a failure is given as. */
  readonly toResult: (reply: Reply) => T;
}

/**
 * The one `try` that turns a failure into what the member is told, for commands, presses and completions alike. The
 * surfaces have others, which guard what they read and send.
 */
async function atBoundary<T>(run: () => T | Promise<T>, boundary: Boundary<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    return boundary.toResult(toFailure(error, boundary));
  }
}

function toFailure(error: unknown, { language, place, log }: Omit<Boundary<unknown>, 'toResult'>): Reply {
  if (error instanceof UserError) {
    return {
      kind: 'refused',
      language,
      blocks: [{ type: 'text', text: plain(error.message) }],
      private: true,
    };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, defect: id, ...place }, 'a command failed');
  const text = plain(wordsIn(language).defect(id));
  return { kind: 'failed', language, blocks: [{ type: 'text', text }], private: true };
}
