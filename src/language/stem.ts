import { stemmer as stemRussian } from '@orama/stemmers/russian';
import stemEnglish from 'wink-porter2-stemmer';
import { countryOfPeople } from './english/demonyms.ts';
import { irregularForms } from './english/irregular-forms.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
// Snowball joins these with words of another meaning: import, close down, remark, athletics, use, month, good,
// author, report.
const keptApart: ReadonlyMap<string, string> = new Map([
  ['important', 'importan'],
  ['importance', 'importan'],
  ['importantly', 'importan'],
  ['closer', 'close'],
  ['closest', 'close'],
  ['closely', 'close'],
  ['closing', 'closing'],
  ['remarkable', 'remarkabl'],
  ['remarkably', 'remarkabl'],
  ['according', 'accordin'],
  ['athlete', 'athlete'],
  ['athletes', 'athlete'],
  ['hourly', 'hourly'],
  ['weekly', 'weekly'],
  ['monthly', 'monthly'],
  ['quarterly', 'quarterly'],
  ['yearly', 'yearly'],
  ['goods', 'goods'],
  ['authority', 'authority'],
  ['authorities', 'authority'],
  ['reporter', 'reporter'],
  ['reporters', 'reporter'],
  ['us', 'us (name)'],
]);
const cacheLimit = 200_000;
const cache = new Map<string, string>();

/**
 * The stem of a word in its form (see Token): Snowball's for English (Porter 2) or Russian, by script; irregular
 * English forms first give their base (met → meet), and British spellings their American ones, so that either finds
 * the other. The result is for comparing, never for showing.
 */
export function stem(form: string): string {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const result = keptApart.get(form) ?? stemWord(form);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(form, result);
  return result;
}

function stemWord(form: string): string {
  return cyrillic.test(form)
    ? stemRussian(form)
    : stemEnglish(toAmerican(irregularForms.get(form) ?? countryOfPeople.get(form) ?? form));
}

function toAmerican(form: string): string {
  if (form.length < 6) return form;
  return form
    .replace(/our(?=$|s$|ed$|ing$|ly|hood|able|li)/, 'or')
    .replace(/is(?=e$|es$|ed$|er|ing$|ation)/, 'iz')
    .replace(/ll(?=ors?$|ed$|ing$|ers?$)/, 'l')
    .replace(/tres?$/, 'ter')
    .replace(/ence?less/, 'enseless')
    .replace(/ogue(?=$|s$)/, 'og');
}
