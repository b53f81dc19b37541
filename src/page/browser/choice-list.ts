import type { Choice } from '../wire.ts';
import { element } from './element.ts';

/** The list of choices over the input: at most one of them is the active one. */
export interface ChoiceList {
  readonly isOpen: () => boolean;
  readonly active: () => Choice | undefined;
  readonly first: () => Choice | undefined;
  /** Shows choices; none closes the list. */
  readonly show: (choices: readonly Choice[], look: { title: string; startsActive: boolean }) => void;
  readonly close: () => void;
  /** Makes the next (1) or the previous (-1) choice the active one, around the ends. */
  readonly move: (step: 1 | -1) => void;
}

/** Makes the list of the page's elements, and keeps the input's attributes true for a screen reader. */
export function createChoiceList(
  parts: { box: HTMLElement; title: HTMLElement; list: HTMLElement; input: HTMLInputElement },
  onChoose: (choice: Choice) => void,
): ChoiceList {
  const { box, title, list, input } = parts;
  let shown: readonly Choice[] = [];
  let at = -1;

  function activate(index: number): void {
    at = index;
    for (const [each, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(each === at));
      if (each === at) item.scrollIntoView({ block: 'nearest' });
    }
    if (at === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `choice-${at}`);
  }

  function show(choices: readonly Choice[], look: { title: string; startsActive: boolean }): void {
    shown = choices;
    title.textContent = look.title;
    list.replaceChildren(
      ...choices.map((choice, index) => drawChoice(choice, index, () => onChoose(choice))),
    );
    box.hidden = choices.length === 0;
    input.setAttribute('aria-expanded', String(choices.length > 0));
    activate(look.startsActive && choices.length > 0 ? 0 : -1);
  }

  return {
    isOpen: () => shown.length > 0,
    active: () => shown[at],
    first: () => shown[0],
    show,
    close: () => show([], { title: '', startsActive: false }),
    move: (step) =>
      activate(at === -1 && step === -1 ? shown.length - 1 : (at + step + shown.length) % shown.length),
  };
}

function drawChoice({ name, description }: Choice, index: number, onClick: () => void): HTMLElement {
  const item = element('div', { id: `choice-${index}`, role: 'option' }, [
    element('span', { className: 'choice-name' }, [name]),
    ...(description ? [element('span', { className: 'choice-description' }, [description])] : []),
  ]);
  // The input keeps the focus, so that typing goes on and a phone's keyboard stays.
  item.addEventListener('pointerdown', (event) => event.preventDefault());
  item.addEventListener('click', onClick);
  return item;
}
