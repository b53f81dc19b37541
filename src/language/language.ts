/** The languages in which the bot speaks its own words. Passages stay as they are in their source. */
export type Language = 'en' | 'zh' | 'ru';
