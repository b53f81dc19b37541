import type { Message, MessageFile } from '../../src/discord/message.ts';
import { createForm } from '../support/discord-stand-in/form.ts';
import { checkMessage, refuseEmpty } from '../support/discord-stand-in/validate-message.ts';

/** Throws where Discord would refuse a message, with the files that go with it. */
export function expectAccepted(message: Message, sent: readonly MessageFile[] = []): void {
  const files = sent.map(({ name, data }, number) => ({
    field: `files[${number}]`,
    name,
    contentType: 'image/png',
    bytes: data,
  }));
  const form = createForm();
  const checked = checkMessage(form, JSON.parse(JSON.stringify(message)), { files });
  form.done();
  // A picture and a name alone would be let through: something is to be read.
  refuseEmpty({ content: '', embeds: checked.embeds ?? [], attachmentCount: 0 });
}
