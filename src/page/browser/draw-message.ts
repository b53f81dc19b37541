import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import type { DrawableMessage } from '../wire.ts';
import botAvatar from './bot.svg';
import { drawComponents, type Pressed } from './draw-components.ts';
import { drawEmbed, drawPicture } from './draw-embed.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { element } from './element.ts';
import memberAvatar from './member.svg';

/** What a drawn message stands for, and what is done with it. */
export interface MessageParts {
  readonly message: DrawableMessage;
  /** The command that it answers and what was typed; none where it answers a press. */
  readonly used?: { readonly command: string; readonly typed: string };
  readonly onPress: (pressed: Pressed) => void;
  readonly onDismiss: () => void;
}

const ephemeralFlag = 64;

/** Draws a message of the bot as Discord draws it, from the JSON that Discord's API would get. */
export function drawMessage({ message, used, onPress, onDismiss }: MessageParts): HTMLElement {
  const { content, embeds = [], components = [], attachments = [], flags = 0 } = message;
  const ephemeral = (flags & ephemeralFlag) !== 0;
  const drawn = element('discord-message', {
    author: 'Communiqué',
    avatar: botAvatar,
    bot: true,
    ephemeral,
    timestamp: new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).format(new Date()),
    role: 'article',
    ariaLabel: used ? `Communiqué answers /${used.command} ${used.typed}` : 'Communiqué answers',
  });
  if (used) drawn.append(drawUsed(used));
  if (content) drawn.append(...drawMarkdown(content));
  for (const embed of embeds) drawn.append(drawEmbed(embed, attachments));
  for (const { filename } of attachments.filter((each) => !isInEmbed(each.filename, message))) {
    const picture = drawPicture(`attachment://${filename}`, attachments);
    if (picture) drawn.append(element('div', { slot: 'attachments' }, [picture]));
  }
  if (components.length > 0) drawn.append(drawComponents(components, onPress));
  if (ephemeral) makeDismissible(drawn, onDismiss);
  return drawn;
}

function drawUsed({ command, typed }: { command: string; typed: string }): HTMLElement {
  return element('div', { slot: 'reply', className: 'used' }, [
    element('discord-command', { author: 'You', avatar: memberAvatar, command }),
    element('span', { className: 'typed' }, [typed]),
  ]);
}

function isInEmbed(filename: string, { embeds = [] }: DrawableMessage): boolean {
  return embeds.some(({ image }) => image?.url === `attachment://${filename}`);
}

/** The component's link to dismiss a message is for the mouse and the space bar alone. */
function makeDismissible(drawn: HTMLElementTagNameMap['discord-message'], onDismiss: () => void): void {
  drawn.dismissMessageClicked = onDismiss;
  void drawn.updateComplete.then(() => {
    const link = drawn.shadowRoot?.querySelector<HTMLElement>('.discord-message-ephemeral-link');
    if (!link) return;
    link.tabIndex = 0;
    link.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') onDismiss();
    });
  });
}
