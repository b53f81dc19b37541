/**
 * A Russian word as it sounds where its vowels are not stressed: о as а, and е, э and я as и. Who writes by ear
 * confuses them, so that words that sound alike are taken for one another (дагавор, договор).
 */
export function toVowelSound(form: string): string {
  return form.replace(/[оеяэ]/gu, (vowel) => (vowel === 'о' ? 'а' : 'и'));
}
