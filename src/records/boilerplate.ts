const boilerplateLimitChars = 200;

/** Whole lines that are no part of an article, wherever they stand. */
const wholeLines = [
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|ad)$/i,
  /^(?:share|tweet|pin|print|e-?mail|save|copy link|link copied!?|follow us|subscribe|sign up|log ?in|menu|search|close|skip(?: to (?:main )?content)?|back to top|comments?|leave a (?:comment|reply)|\d+ (?:comments?|shares?))$/i,
  /^(?:share|tweet|send|post|e-?mail|print|save|follow us|find us|join us|like us)\b[^.!?]{0,60}\b(?:facebook|twitter|whats ?app|telegram|linkedin|reddit|pinterest|instagram|x\.com|vk(?:ontakte)?|weibo|wechat|this (?:article|story|page|post)|via e-?mail|by e-?mail)\b[^.!?]{0,60}[.!]?$/i,
  /^(?:(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|pinterest|instagram|e-?mail|print|copy link|messenger|flipboard|vk|weibo|wechat)(?:\s*[|·•,/]\s*|\s+|$)){1,10}$/i,
  /^(?:read (?:more|also|next|the full (?:story|article))|see also|more on this(?: story)?|related(?: (?:articles?|stories|news|topics?|posts?|reading|content|coverage))?|you (?:may|might) also (?:like|be interested in)|also read|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|editor['’]s picks?|don['’]t miss|what to read next|tags?|topics)\s*(?::.*|[>»→…]*|\.{3})$/i,
  /^(?:continue reading|click here|tap here|watch now|view (?:image|gallery|comments))\b.{0,80}$/i,
  /^(?:advertisement|story continues below|article continues (?:below|after)|scroll (?:down )?to continue)\b.{0,60}$/i,
  /^(?:(?:©|\(c\)|copyright\b).{0,150}|all rights reserved\.?)$/i,
  /^(?:реклама|поделиться|читайте также\b.*|читать далее\b.*|подпис(?:ывайтесь|аться)\b.*|комментарии|материалы по теме\b.*|广告|分享(?:到.*)?|延伸阅读.*|相关(?:阅读|新闻|报道|文章)|责任编辑.*|扫码.*|点击.{0,12}(?:查看|阅读).*)$/iu,
];

/** Notices that are told apart by what they ask for. */
const notices = [
  /\b(?:we|this (?:site|website|page)|our (?:site|website|partners))\b.{0,40}\buses? cookies\b/i,
  /\b(?:accept|manage|reject)(?: all)? cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
  /^(?:sign up|subscribe|register|join|get)\b.{0,80}\b(?:newsletters?|inbox|daily briefing|alerts?|updates)\b/i,
  /^(?:download|get|install)\b.{0,40}\bour app\b/i,
  /^(?:support|donate|become a (?:member|subscriber))\b.{0,80}\b(?:journalism|today|us|newsroom)\b/i,
  /^by (?:continuing|signing up|clicking|subscribing)\b.{0,100}\b(?:agree|accept|consent|terms|privacy)\b/i,
];

/** Whether a line of a page is an advertisement, a link to share or read on, or a notice: no part of the article. */
export function isBoilerplate(line: string): boolean {
  if (line.length > boilerplateLimitChars) return false;
  return wholeLines.some((pattern) => pattern.test(line)) || notices.some((pattern) => pattern.test(line));
}
