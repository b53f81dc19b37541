const peoples = `
  afghan:afghanistan african:africa albanian:albania algerian:algeria american:america argentine:argentina
  argentinian:argentina armenian:armenia asian:asia australian:australia austrian:austria bavarian:bavaria
  belarusian:belarus belgian:belgium bolivian:bolivia brazilian:brazil british:britain bulgarian:bulgaria
  californian:california cambodian:cambodia canadian:canada catalan:catalonia chilean:chile chinese:china
  colombian:colombia croatian:croatia cuban:cuba czech:czechia danish:denmark dutch:netherlands egyptian:egypt
  english:england estonian:estonia ethiopian:ethiopia european:europe finnish:finland french:france
  georgian:georgia german:germany ghanaian:ghana greek:greece hungarian:hungary icelandic:iceland indian:india
  indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy jamaican:jamaica
  japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea kuwaiti:kuwait latvian:latvia
  lebanese:lebanon libyan:libya lithuanian:lithuania malaysian:malaysia mexican:mexico mongolian:mongolia
  moroccan:morocco nepali:nepal nigerian:nigeria norwegian:norway pakistani:pakistan palestinian:palestine
  peruvian:peru polish:poland portuguese:portugal prussian:prussia romanian:romania russian:russia
  scottish:scotland serbian:serbia siberian:siberia slovak:slovakia somali:somalia spanish:spain sudanese:sudan
  swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan thai:thailand tibetan:tibet tunisian:tunisia
  turkish:turkey ukrainian:ukraine uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales
`;

/** Words for a people and its things, and the country that they count as: the Indian is found by India. */
export const countryOfPeople: ReadonlyMap<string, string> = new Map(
  peoples
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [people = '', country = ''] = pair.split(':');
      return [
        [people, country],
        [`${people}s`, country],
      ] as const;
    }),
);
