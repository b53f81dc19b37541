import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';
import { css } from 'lit';

/**
 * Gives the components the page's colours, which follow the system and can be read: theirs are fixed to dark or
 * light when a message is made, and some are too pale. What stands on a component itself is in page.css. It must
 * run before the first component is made.
 */
export function restyleComponents(): void {
  DiscordMessage.elementStyles.push(css`
    .discord-message-timestamp,
    .discord-message-ephemeral {
      color: var(--muted) !important;
    }
    .discord-message-ephemeral .discord-message-ephemeral-link {
      color: var(--link);
      padding: 4px 0;
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    .discord-author-avatar img {
      cursor: default;
    }
    .discord-message-content {
      min-width: 0;
    }
  `);
  DiscordAuthorInfo.elementStyles.push(css`
    :host .discord-author-username {
      color: var(--strong);
      font-weight: 600;
    }
  `);
  DiscordCommand.elementStyles.push(css`
    :host .discord-replied-message-username {
      color: var(--strong);
      opacity: 1;
    }
    :host .discord-slash-command-name,
    :host .discord-slash-command-name:hover {
      color: var(--mention) !important;
      background-color: var(--mention-back);
    }
  `);
  DiscordEmbed.elementStyles.push(css`
    :host .discord-left-border {
      border-radius: 4px 0 0 4px;
    }
    :host .discord-embed-wrapper {
      background-color: var(--embed);
      border-color: var(--embed-edge);
    }
    :host .discord-embed-author {
      color: var(--strong);
    }
  `);
  DiscordButton.elementStyles.push(css`
    :host > *:first-child {
      font-family: inherit;
      border-radius: 8px;
      min-height: var(--touch);
      height: auto;
      padding: 0 16px;
    }
    .secondary {
      background-color: var(--button);
    }
    .secondary.hoverable:hover {
      background-color: var(--button-hover);
    }
    .success {
      background-color: #1f7a40;
    }
    .destructive {
      background-color: #c5303a;
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `);
  DiscordStringSelectMenu.elementStyles.push(css`
    .discord-string-select-menu,
    .discord-string-select-menu-option-slot {
      background-color: var(--input);
      border-color: var(--edge);
      color: var(--text);
      width: 100%;
    }
    .discord-string-select-menu {
      min-height: max(40px, var(--touch));
      border-radius: 8px;
      margin: 4px 0;
    }
    .discord-string-select-menu-option-slot {
      border: 1px solid var(--edge);
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `);
  DiscordStringSelectMenuOption.elementStyles.push(css`
    label {
      min-height: var(--touch);
      box-sizing: border-box;
    }
    label:hover,
    :host(:focus) label {
      background-color: var(--hover);
    }
    .discord-string-select-menu-option-ellipsis-text {
      white-space: normal;
    }
  `);
}
