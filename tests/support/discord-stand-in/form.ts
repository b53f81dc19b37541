import { invalidForm } from './api-error.ts';

interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Discord's nesting: the names on the way to the field, then `_errors`. */
export interface FormErrors {
  [field: string]: FormErrors | FieldError[] | undefined;
}

/** A place in a body, at which something can be refused. */
export interface Field {
  refuse(code: string, message: string): void;
  in(...steps: readonly (string | number)[]): Field;
}

/** A body being checked; it collects what is wrong, so that all of it is told at once. */
export interface Form extends Field {
  /** Throws 50035 if anything was refused. */
  done(): void;
}

export function createForm(): Form {
  const errors = emptyNode();
  const fieldAt = (path: readonly (string | number)[]): Field => ({
    refuse(code, message) {
      const node = nodeAt(errors, path);
      const here = node._errors;
      node._errors = [...(Array.isArray(here) ? here : []), { code, message }];
    },
    in: (...steps) => fieldAt([...path, ...steps]),
  });
  return {
    ...fieldAt([]),
    done() {
      if (Object.keys(errors).length > 0) throw invalidForm(errors);
    },
  };
}

/** With no prototype, as a body may name its fields as it likes, `__proto__` too. */
function emptyNode(): FormErrors {
  return Object.create(null);
}

function nodeAt(errors: FormErrors, path: readonly (string | number)[]): FormErrors {
  let node = errors;
  for (const step of path) {
    const next = node[step] ?? emptyNode();
    if (Array.isArray(next)) throw new Error(`"${step}" is no name for a field.`);
    node[step] = next;
    node = next;
  }
  return node;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
