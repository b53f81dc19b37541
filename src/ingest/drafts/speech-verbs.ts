/** Verbs by which somebody says or thinks something. */
const speech = [
  'said|says|stated|states|stressed|told|announced|argued|argues|suggested|suggests|explained',
  'emphasi[sz]ed|insisted|warned|warns|declared|expressed|thanked|praised|appreciated|reported|confirmed|denied',
  'complained|answered|reminded|reiterated|reaffirmed|underscored|promised|pledged|urged|proposed|believes|believed|hoped|recalled|remarked|replied|acknowledged|admitted',
  'condemned|critici[sz]ed|rejected|welcomed|vowed|concluded|pointed out|asserted|commented|has said|ha(?:s|ve) argued',
  'has suggested|called (?:for|on|it|the)|(?:claimed|claims|shared|noted|notes|added|adds|maintained|observed|wrote)(?= that\\b|,|:| ["\'])',
].join('|');

/** A verb of speech right behind its subject, with an adverb or a short clause between. */
export const speechAfter = new RegExp(
  String.raw`^(?:'s)?(?:,? (?:also|then|later|further|once again|again|too|himself|herself|repeatedly|publicly|recently|however),?)? (?:${speech})(?![\p{L}])`,
  'u',
);

/** A verb of speech before its subject and its office, as behind a quotation: “…,” said the mayor, Mara Lind. */
export const speechBefore =
  /["',]\s*(?:said|says|added|told|explained|noted|stressed|warned|argued|wrote)(?: (?:the|a|an|its|their|his|her)(?: [\p{L}'-]+){1,6},| \p{Lu}[\p{L}.-]+(?:(?: (?:and|of))? \p{Lu}[\p{L}.-]+){0,5})?$/u;

/** What people do and organisations do not. */
export const humanVerb =
  /^(?:,? (?:also|then|later))? (?:was born|died|married|who\b|was (?:appointed|elected|killed|executed|crowned)|taught|studied|resigned|retired|thought|wanted|felt|refused|travell?ed|preached|he\b|himself|herself|et al)\b|^, (?:who|whose|aged|then|a|an|the) \b/;
