/**
 * A Russian word as it sounds where its vowels are not stressed: а for о, и for е and я. Who writes by ear confuses
 * them, so that words that sound alike are taken for one another (дагавор, договор).
 */
export function toVowelSound(form: string): string {
  return form.replace(/[оеяэ]/gu, (vowel) => (vowel === 'о' ? 'а' : 'и'));
}
