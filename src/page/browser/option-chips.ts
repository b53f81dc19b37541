import type { LineOption, SuggestResponse } from '../wire.ts';
import { element } from './element.ts';

/** Draws the options of the typed command as chips; pressing one puts the caret where its value goes. */
export function drawOptionChips(
  row: HTMLElement,
  { command, active }: SuggestResponse,
  onPress: (option: LineOption) => void,
): void {
  const { name = '', options = [] } = command ?? {};
  const hint = options.find((option) => option.name === active)?.description;
  row.hidden = options.length === 0;
  row.replaceChildren(
    element('span', { className: 'chip-command' }, [`/${name}`]),
    ...options.map((option) => drawChip(option, { isActive: option.name === active, onPress })),
    ...(hint ? [element('span', { className: 'chip-hint' }, [hint])] : []),
  );
}

function drawChip(
  option: LineOption,
  { isActive, onPress }: { isActive: boolean; onPress: (option: LineOption) => void },
): HTMLButtonElement {
  const { name, description, required, value } = option;
  const chip = element('button', {
    type: 'button',
    className: ['chip', isActive ? 'active' : '', value ? 'filled' : ''].join(' ').trim(),
    title: description,
  });
  chip.append(element('span', { className: 'chip-name' }, [name]));
  if (value) chip.append(element('span', { className: 'chip-value' }, [value.text]));
  else if (required) chip.append(element('span', { className: 'chip-required' }, ['required']));
  chip.addEventListener('pointerdown', (event) => event.preventDefault());
  chip.addEventListener('click', () => onPress(option));
  return chip;
}
