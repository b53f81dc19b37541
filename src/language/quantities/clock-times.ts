import { readUnit } from './units.ts';

/** A time of day in Chinese, or a decimal that looks like one. */
const pointed =
  /(?<![\d.,〇零一二两三四五六七八九十百千万亿])(?<hour>[\d〇零一二三四五六七八九十两]{1,3})点(?:(?<minute>[\d〇零一二三四五六七八九十]{1,3})(?<isMinute>分(?!钟))?|(?<isClock>钟|半|整))?/gu;
const timeOfDay = /(?:凌晨|[早晚]上?|早晨|清晨|[上中下]午|傍晚|[夜午]间?|深夜|夜里)\s?$/u;
const timeOfDayChars = 4;
const hour = /^(?:[01]?\d|2[0-4]|[〇零一二两三四五六七八九]|二?十[一二三四]?|十[五六七八九])$/u;
const hanDecimals = /^[〇零一二三四五六七八九]{1,3}$/u;
const scaleBehind = /^\s?[〇零一二三四五六七八九]*[十百千]?[万亿]/u;
const scaleChars = 16;

/**
 * The times of day with 点 (3点20分, 八点半), as UTF-16 offsets. 点 is the point of a decimal where the digits behind it
 * have a scale or a unit (二点五亿), or where the number before it is no hour (三十五点九).
 */
export function findClockTimes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(pointed)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const { isMinute, isClock, minute = '', hour: before = '' } = match.groups ?? {};
    const isSure =
      isMinute !== undefined ||
      isClock !== undefined ||
      timeOfDay.test(text.slice(Math.max(0, place.start - timeOfDayChars), place.start));
    if (isSure) return [place];
    const isDecimal = hanDecimals.test(minute) && isMeasured(text, place);
    return hour.test(before) && !isDecimal ? [place] : [];
  });
}

/** Whether a number is a percentage, or has a scale or a unit of measure behind it. */
function isMeasured(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    text.slice(Math.max(0, start - 3), start) === '百分之' ||
    scaleBehind.test(text.slice(end, end + scaleChars)) ||
    readUnit(text, end) !== undefined
  );
}
