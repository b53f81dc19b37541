const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of the world's countries and regions in a language, from Unicode's data, without what stands in brackets. */
export function regionNames(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const name = code === 'ZZ' ? undefined : names.of(code);
    return name ? [name.replace(/ \(.*\)|（.*）/, '').replace(' SAR China', '')] : [];
  });
}
