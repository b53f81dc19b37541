const cyrillic = /\p{Script=Cyrillic}/u;

/** A Russian name without its case ending: Лавровым, Лаврову and Лавров are one. */
export function stemName(form: string): string {
  return cyrillic.test(form) && form.length > 4
    ? form.replace(/(?:ыми|ого|ому|ым|им|ом|ем|ой|ей|ою|а|у|е|и|ы|я|ю|й)$/u, '')
    : form;
}
