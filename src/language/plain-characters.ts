/** Characters that mean the same as plainer ones: full-width digits and signs, and traditional forms. */
const plainOf: ReadonlyMap<string, string> = new Map(
  [
    ['０１２３４５６７８９％＄￥．，：（）～', '0123456789%$¥.,:()~'],
    ['億萬兩個週號歐鎊盧鐘時噸項間後來點', '亿万两个周号欧镑卢钟时吨项间后来点'],
    ['\u00a0\u2009\u202f\u3000', '    '],
    ['‑−', '--'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((character, at): [string, string] => [character, to[at] ?? character]),
  ),
);
const notPlain = new RegExp(`[${[...plainOf.keys()].join('')}]`, 'gu');

/** A text with digits, signs, spaces and Han units in one form each; every character keeps its place. */
export function withPlainCharacters(text: string): string {
  return text.replace(notPlain, (character) => plainOf.get(character) ?? character);
}
