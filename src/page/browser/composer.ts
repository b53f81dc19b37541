import type { Choice, LineOption, SuggestResponse } from '../wire.ts';
import { createChoiceList } from './choice-list.ts';
import { find } from './element.ts';
import { createLineHistory } from './line-history.ts';
import { drawOptionChips } from './option-chips.ts';
import { suggest, toSentence } from './server.ts';

/** Where a line is typed. */
export interface Composer {
  /** Puts a line into the input, as if it had been typed. */
  readonly type: (line: string) => void;
  readonly focus: () => void;
  /** Says what went wrong, over the input; an empty sentence takes it back. */
  readonly complain: (sentence: string) => void;
}

const nothing: SuggestResponse = { completes: 'command', choices: [] };

/**
 * Makes the input work as Discord's: `/` lists the commands, values are completed as one types, Tab or Enter
 * takes the active choice, Escape closes the list, Enter sends, arrow up brings back the last line. `onSend`
 * rejects where the line was not answered; it stands in the input again then.
 */
export function createComposer(onSend: (line: string) => Promise<void>): Composer {
  const input = find('line', HTMLInputElement);
  const options = find('options', HTMLElement);
  const problem = find('problem', HTMLElement);
  const history = createLineHistory();
  const list = createChoiceList(
    {
      box: find('choices-box', HTMLElement),
      title: find('choices-title', HTMLElement),
      list: find('choices', HTMLElement),
      input,
    },
    accept,
  );
  let known = nothing;
  let latest: Promise<void> = Promise.resolve();
  let asked = 0;

  /** Asks what may follow in the line as it stands now; a later call makes an earlier one's answer void. */
  function look({ opens }: { opens: boolean }): void {
    asked += 1;
    const turn = asked;
    const line = input.value;
    const caret = input.selectionStart ?? line.length;
    latest = (line.trim() === '' ? Promise.resolve(nothing) : suggest(line, caret))
      .catch(() => nothing)
      .then((answer) => {
        if (turn !== asked) return;
        known = answer;
        drawOptionChips(options, answer, fillIn);
        if (opens)
          list.show(answer.choices, { title: titleOf(answer), startsActive: answer.completes === 'command' });
        else list.close();
      });
  }

  function put(line: string, selection: { start: number; end: number; opens: boolean }): void {
    input.value = line;
    input.focus();
    input.setSelectionRange(selection.start, selection.end);
    look({ opens: selection.opens });
  }

  /** Takes a choice. After a command its values are offered at once; after a value the list stays closed. */
  function accept({ line, caret }: Choice): void {
    put(line, { start: caret, end: caret, opens: known.completes === 'command' });
  }

  function fillIn({ name, value }: LineOption): void {
    const line = value ? input.value : `${input.value.trimEnd()} ${name}: `;
    put(line, { start: value?.start ?? line.length, end: value?.end ?? line.length, opens: true });
  }

  async function send(): Promise<void> {
    const line = input.value.trim();
    if (line === '') return;
    history.add(line);
    input.value = '';
    look({ opens: false });
    problem.textContent = '';
    try {
      await onSend(line);
    } catch (error) {
      problem.textContent = toSentence(error);
      if (input.value === '') input.value = line;
    }
  }

  async function onEnter(): Promise<void> {
    await latest;
    const choice = list.active();
    if (choice && !isComplete(input.value, known)) accept(choice);
    else await send();
  }

  async function onTab(): Promise<void> {
    await latest;
    const choice = list.active() ?? list.first();
    if (choice) accept(choice);
  }

  function onKey(event: KeyboardEvent): void {
    // Enter also ends the composing of Chinese words, and is not ours then.
    if (event.isComposing) return;
    const recalled =
      event.key === 'ArrowUp'
        ? history.older(input.value)
        : event.key === 'ArrowDown'
          ? history.newer(input.value)
          : undefined;
    if (event.key === 'Enter') void onEnter();
    else if (event.key === 'Escape' && list.isOpen()) list.close();
    else if (event.key === 'Tab' && !event.shiftKey && list.isOpen()) {
      void onTab();
    } else if (event.key === 'ArrowDown' && list.isOpen()) list.move(1);
    else if (event.key === 'ArrowUp' && list.isOpen()) list.move(-1);
    else if (recalled !== undefined)
      put(recalled, { start: recalled.length, end: recalled.length, opens: false });
    else return;
    event.preventDefault();
  }

  input.addEventListener('keydown', onKey);
  input.addEventListener('input', () => look({ opens: true }));
  input.addEventListener('blur', () => list.close());
  find('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });

  return {
    type: (line) => put(line, { start: line.length, end: line.length, opens: true }),
    focus: () => input.focus(),
    complain: (sentence) => {
      problem.textContent = sentence;
    },
  };
}

/** Whether a line of a command alone can be sent as it is: its name in full, and no option that it needs. */
function isComplete(line: string, { command, completes }: SuggestResponse): boolean {
  if (completes !== 'command' || !command) return false;
  return line.trim() === `/${command.name}` && command.options.every(({ required }) => !required);
}

function titleOf({ completes, active }: SuggestResponse): string {
  return completes === 'command' ? 'Commands' : `Choices for ${active ?? ''}`;
}
