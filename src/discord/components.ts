import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Language } from '../language/language.ts';
import {
  buttonLabelLimitChars,
  buttonsInRowLimit,
  customIdLimitChars,
  rowLimit,
  selectOptionLimit,
  selectOptionLimitChars,
  selectPlaceholderLimitChars,
} from '../reply/limits.ts';
import type { Action, Button, Select } from '../reply/reply.ts';
import { toLabel } from './label.ts';

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * Draws what stands under a reply: buttons in rows of five, each select in a row of its own, five rows at most.
 * What Discord would refuse is left out: an id twice or too long, a label of nothing, a select of no options.
 */
export function toComponents(actions: readonly Action[], language: Language): ActionRow[] {
  const rows: APIComponentInMessageActionRow[][] = [];
  const seen = new Set<string>();
  let buttons: APIComponentInMessageActionRow[] = [];
  for (const action of actions) {
    // Discord takes away the white space around an id.
    const id = action.id.trim();
    if (id === '' || id.length > customIdLimitChars || seen.has(id)) continue;
    const drawn = action.type === 'button' ? toButton(action, language) : toSelect(action, language);
    if (!drawn) continue;
    seen.add(id);
    if (action.type === 'select') {
      rows.push([drawn]);
      buttons = [];
      continue;
    }
    if (buttons.length === 0 || buttons.length === buttonsInRowLimit) {
      buttons = [];
      rows.push(buttons);
    }
    buttons.push(drawn);
  }
  return rows.slice(0, rowLimit).map((components) => ({ type: ComponentType.ActionRow, components }));
}

function toButton(
  { id, label, style }: Button,
  language: Language,
): APIButtonComponentWithCustomId | undefined {
  const text = toLabel(label, { limitChars: buttonLabelLimitChars, language });
  if (text === '') return undefined;
  return {
    type: ComponentType.Button,
    style: style === 'main' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: text,
    custom_id: id,
  };
}

function toSelect({ id, label, options }: Select, language: Language): APIStringSelectComponent | undefined {
  const limitChars = selectOptionLimitChars;
  const byValue = new Map(
    options
      .map(({ label: name, value, description = '' }) => {
        const aside = toLabel(description, { limitChars, language });
        const shown = { label: toLabel(name, { limitChars, language }), value };
        return aside === '' ? shown : { ...shown, description: aside };
      })
      .filter(({ label: name, value }) => name !== '' && value.trim() !== '' && value.length <= limitChars)
      .map((option) => [option.value, option] as const),
  );
  const shown = [...byValue.values()].slice(0, selectOptionLimit);
  if (shown.length === 0) return undefined;
  const placeholder = toLabel(label, { limitChars: selectPlaceholderLimitChars, language });
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    options: shown,
    ...(placeholder !== '' && { placeholder }),
  };
}
