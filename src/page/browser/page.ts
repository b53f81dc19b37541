import { createChannel } from './channel.ts';
import { createComposer } from './composer.ts';
import { restyleComponents } from './discord-look.ts';
import { element, find } from './element.ts';
import { fetchCommands, run, toSentence } from './server.ts';

restyleComponents();

const composer = createComposer(send);
const channel = createChannel(find('log', HTMLElement), {
  onFailure: (error) => composer.complain(toSentence(error)),
  onDismissed: focusWhereTyped,
});

async function send(line: string): Promise<void> {
  const { command, message } = await run(line);
  await channel.show(message, { command, typed: line.replace(/^\s*\/\S*\s*/u, '') });
}

async function welcome(): Promise<void> {
  const { commands, examples } = await fetchCommands();
  find('examples', HTMLUListElement).replaceChildren(
    ...examples.map((question) => drawStart(question, '', () => void ask(question))),
  );
  find('commands', HTMLUListElement).replaceChildren(
    ...commands.map(({ name, description }) =>
      drawStart(`/${name}`, description, () => composer.type(`/${name} `)),
    ),
  );
}

async function ask(question: string): Promise<void> {
  composer.complain('');
  await send(question).catch((error: unknown) => composer.complain(toSentence(error)));
  focusWhereTyped();
}

function drawStart(name: string, description: string, onClick: () => void): HTMLLIElement {
  const button = element('button', { type: 'button' }, [
    element('span', { className: 'start-name' }, [name]),
  ]);
  if (description) button.append(' ', element('span', { className: 'start-description' }, [description]));
  button.addEventListener('click', onClick);
  return element('li', {}, [button]);
}

welcome().catch((error: unknown) => composer.complain(toSentence(error)));
focusWhereTyped();

/** A phone would open its keyboard over what has just been answered. */
function focusWhereTyped(): void {
  if (matchMedia('(hover: hover)').matches) composer.focus();
}
