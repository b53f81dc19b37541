import '@skyra/discord-components-core/discord-messages.js';
import type { DrawableMessage } from '../wire.ts';
import type { Pressed } from './draw-components.ts';
import { drawMessage, type MessageParts } from './draw-message.ts';
import { element } from './element.ts';
import { press } from './server.ts';

/** The channel: the messages so far, the last at the end. */
export interface Channel {
  /** Shows a message and brings it into view. */
  readonly show: (message: DrawableMessage, used?: MessageParts['used']) => Promise<void>;
}

/** Makes the channel of the element that holds its messages. */
export function createChannel(
  log: HTMLElement,
  handlers: { readonly onFailure: (error: unknown) => void; readonly onDismissed: () => void },
): Channel {
  const messages = element('discord-messages', { noBackground: true });
  log.append(messages);

  function draw(message: DrawableMessage, used?: MessageParts['used']): HTMLElement {
    const drawn = drawMessage({
      message,
      ...(used && { used }),
      onPress: (pressed) => void answerPress(pressed),
      onDismiss: () => {
        drawn.remove();
        handlers.onDismissed();
      },
    });
    async function answerPress(pressed: Pressed): Promise<void> {
      try {
        const answer = await press(message, pressed);
        if (answer.place === 'below') await show(answer.message);
        // Whether only the member sees a message is settled when it is sent.
        else drawn.replaceWith(draw({ ...answer.message, flags: message.flags ?? 0 }, used));
      } catch (error) {
        handlers.onFailure(error);
      }
    }
    return drawn;
  }

  async function show(message: DrawableMessage, used?: MessageParts['used']): Promise<void> {
    const drawn = draw(message, used);
    messages.append(drawn);
    await afterDrawing();
    const isTall = drawn.offsetHeight > log.clientHeight;
    if (isTall) drawn.scrollIntoView({ block: 'start' });
    else log.scrollTop = log.scrollHeight;
  }

  return { show };
}

/** Waits until what was added stands on the screen with its true height. */
function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
