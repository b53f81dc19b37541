/** Endings that British and American English spell differently; each way, where the other spelling tells by itself. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/tre$/, 'ter'],
  [/tred$/, 'tered'],
  [/ter$/, 'tre'],
  [/tered$/, 'tred'],
  [/our(?=$|s$|ed$|ing$|able$|al$)/, 'or'],
  [/or(?=$|s$|ed$|ing$|able$|al$)/, 'our'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$)/, 'iz'],
  [/iz(?=e$|es$|ed$|ing$|ation$|ations$)/, 'is'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
  [/([^l])l(?=ed$|ing$|er$)/, '$1ll'],
  [/ogue(s?)$/, 'og$1'],
  [/amme(s?)$/, 'am$1'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
];

/** The ways in which the other side of the ocean may spell a word; none for most words. */
export function spellingVariants(form: string): readonly string[] {
  return variants.flatMap(([ending, other]) => (ending.test(form) ? [form.replace(ending, other)] : []));
}
