import type { APIAttachment, APIEmbed, APIMessage } from 'discord-api-types/v10';
import type { UploadedFile } from './fault-types.ts';
import type { StandInChannel } from './types.ts';
import { type CheckedMessage, fileNumber } from './validate-message.ts';
import type { World } from './world.ts';

/** Keeps the files, and gives the attachments that they become. */
export function addAttachments(
  world: World,
  { channel, files }: { readonly channel: StandInChannel; readonly files: readonly UploadedFile[] },
  notes: CheckedMessage['attachments'],
): APIAttachment[] {
  return files.map((file) => {
    const id = world.nextId();
    world.files.set(id, file);
    const note = notes?.find((each) => each.id === fileNumber(file));
    const filename = note?.filename ?? file.name;
    const url = `${world.attachmentsUrl}/${channel.id}/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(note?.description ? { description: note.description } : {}),
      ...pngSize(file.bytes),
    };
  });
}

/** Width and height as the header of a PNG gives them. */
function pngSize(bytes: Uint8Array): { width?: number; height?: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return {};
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Embeds as Discord gives them back, with the addresses of their pictures. */
export function toShownEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): APIEmbed[] {
  const resolve = <P extends { url: string } | undefined>(picture: P): P => {
    const name = picture?.url.startsWith('attachment://') ? picture.url.slice(13) : undefined;
    const found = attachments.find((attachment) => attachment.filename === name);
    return picture && found ? { ...picture, url: found.url, proxy_url: found.proxy_url } : picture;
  };
  return embeds.map((embed) => ({
    ...embed,
    type: 'rich' as NonNullable<APIEmbed['type']>,
    ...(embed.image ? { image: resolve(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: resolve(embed.thumbnail) } : {}),
  }));
}

/** Discord numbers all components of a message. */
export function withNumbers(components: NonNullable<APIMessage['components']>): typeof components {
  let last = 0;
  const number = <C extends object>(component: C): C => {
    last += 1;
    const numbered = { ...component, id: last };
    if (!('components' in component) || !Array.isArray(component.components)) return numbered;
    return { ...numbered, components: component.components.map((each: object) => number(each)) };
  };
  return components.map((component) => number(component));
}
