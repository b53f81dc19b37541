import type {
  APIButtonComponent,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-button.js';
import { drawSelect } from './draw-select.ts';
import { element } from './element.ts';

/** A button that was pressed, or a select with what was chosen from it. */
export interface Pressed {
  readonly customId: string;
  readonly values: readonly string[];
}

/** What the numbers of Discord's API mean, as far as they are drawn. */
const actionRow = 1;
const button = 2;
const stringSelect = 3;
const buttonTypes: Readonly<Record<number, 'primary' | 'secondary' | 'success' | 'destructive'>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

/** Draws the rows of buttons and selects under a message. */
export function drawComponents(
  components: readonly APIMessageTopLevelComponent[],
  onPress: (pressed: Pressed) => void,
): HTMLElement {
  const rows = components
    .filter((component) => component.type === actionRow)
    .map((row) =>
      element(
        'discord-action-row',
        {},
        row.components.flatMap((component) => {
          if (component.type === button) return [drawButton(component, onPress)];
          if (component.type === stringSelect) return [drawSelectOf(component, onPress)];
          return [];
        }),
      ),
    );
  return element('discord-attachments', { slot: 'components' }, rows);
}

function drawButton(component: APIButtonComponent, onPress: (pressed: Pressed) => void): HTMLElement {
  const { style } = component;
  const label = 'label' in component ? (component.label ?? '') : '';
  const emoji = 'emoji' in component ? (component.emoji?.name ?? '') : '';
  const drawn = element('discord-button', { type: buttonTypes[style] ?? 'secondary' }, [
    [emoji, label].filter((part) => part !== '').join(' '),
  ]);
  if ('url' in component) drawn.url = component.url;
  if ('custom_id' in component) {
    drawn.addEventListener('click', () => onPress({ customId: component.custom_id, values: [] }));
  }
  return drawn;
}

function drawSelectOf(
  { custom_id: customId, options, placeholder }: APIStringSelectComponent,
  onPress: (pressed: Pressed) => void,
): HTMLElement {
  return drawSelect({
    options,
    placeholder: placeholder ?? 'Make a selection',
    onChoose: (value) => onPress({ customId, values: [value] }),
  });
}
