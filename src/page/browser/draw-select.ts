import type { APISelectMenuOption } from 'discord-api-types/v10';
import '@skyra/discord-components-core/discord-string-select-menu.js';
import '@skyra/discord-components-core/discord-string-select-menu-option.js';
import { element } from './element.ts';

/** What a select shows, and what is done with the value that is chosen. */
export interface SelectParts {
  readonly options: readonly APISelectMenuOption[];
  readonly placeholder: string;
  readonly onChoose: (value: string) => void;
}

/**
 * Draws a select of which one option is chosen. The component opens and closes by a click on a hidden box; here
 * it also gets the roles of a list box, and the keys that belong to them.
 */
export function drawSelect({ options, placeholder, onChoose }: SelectParts): HTMLElement {
  const drawn = element('discord-string-select-menu', { placeholder });
  const items = options.map(({ label, description, value }) => {
    const item = element('discord-string-select-menu-option', {
      label,
      tabIndex: -1,
      role: 'option',
      ariaSelected: 'false',
      ...(description !== undefined && { description }),
    });
    item.addEventListener('click', (event) => {
      // The option is a label of a hidden box, so a click on it clicks the box as well.
      if (event.composedPath()[0] instanceof HTMLInputElement) return;
      setOpen(false);
      onChoose(value);
    });
    return item;
  });
  drawn.append(...items);

  let isOpen = false;
  const head = () => drawn.shadowRoot?.querySelector<HTMLElement>('label');
  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    drawn.shadowRoot?.querySelector<HTMLInputElement>('input')?.click();
    head()?.setAttribute('aria-expanded', String(open));
    if (open) items.at(-1)?.scrollIntoView({ block: 'nearest' });
    (open ? items[0] : head())?.focus({ preventScroll: open });
  }

  drawn.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => event.composedPath().includes(item));
    if (at === -1 && ['Enter', ' ', 'ArrowDown'].includes(event.key)) setOpen(true);
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  });
  drawn.addEventListener('focusout', ({ relatedTarget }) => {
    if (isOpen && relatedTarget instanceof Node && !drawn.contains(relatedTarget)) setOpen(false);
  });

  void drawn.updateComplete.then(() => {
    const label = head();
    if (!label) return;
    const attributes = {
      role: 'combobox',
      tabindex: '0',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': 'options',
      'aria-label': placeholder,
    };
    for (const [name, value] of Object.entries(attributes)) label.setAttribute(name, value);
    const list = drawn.shadowRoot?.querySelector('.discord-string-select-menu-option-slot');
    list?.setAttribute('id', 'options');
    list?.setAttribute('role', 'listbox');
    list?.setAttribute('aria-label', placeholder);
    label.addEventListener('click', (event) => {
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      setOpen(!isOpen);
    });
  });
  return drawn;
}
