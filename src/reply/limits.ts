// Discord's limits, each named once. Discord counts code points; we count UTF-16 units, which are never fewer.

export const embedTitleLimitChars = 256;
export const embedAuthorLimitChars = 256;
export const embedDescriptionLimitChars = 4096;
export const embedFooterLimitChars = 2048;
/** Title, author, description and footer of all embeds of a message together. */
export const embedsTotalLimitChars = 6000;

export const rowLimit = 5;
export const buttonsInRowLimit = 5;
export const buttonLabelLimitChars = 80;
export const customIdLimitChars = 100;
export const selectOptionLimit = 25;
/** Of the label, the value and the description of each option. */
export const selectOptionLimitChars = 100;
export const selectPlaceholderLimitChars = 150;

export const pictureAltLimitChars = 1024;

/** How many completions are shown for an option that is being typed. */
export const suggestionLimit = 25;
/** Of the name and of the value of each. */
export const suggestionLimitChars = 100;
