import { ConverterBuilder } from 'opencc-js/core';
import * as traditionalToSimplified from 'opencc-js/preset/t2cn';

/** Made when it is first needed, as many never are asked in Chinese. */
let convert: ((text: string) => string) | undefined;

/**
 * A Chinese text in simplified characters, by OpenCC, so that who types traditional ones is answered alike. Each
 * character keeps its place: a text whose length would change is given back as it is.
 */
export function toSimplified(text: string): string {
  convert ??= ConverterBuilder(traditionalToSimplified)({ from: 't', to: 'cn' });
  const simplified = convert(text);
  return simplified.length === text.length ? simplified : text;
}
