import { ConverterBuilder } from 'opencc-js/core';
import * as traditionalToSimplified from 'opencc-js/preset/t2cn';

let convert: ((text: string) => string) | undefined;

/**
 * A Chinese text in simplified characters, by OpenCC, so that who types traditional ones is answered alike. The text keeps its
 * places: one whose length would change is given back as it is.
 */
export function toSimplified(text: string): string {
  convert ??= ConverterBuilder(traditionalToSimplified)({ from: 't', to: 'cn' });
  const simplified = convert(text);
  return simplified.length === text.length ? simplified : text;
}
