import type { Frame } from '../wanted.ts';

/** Words of grammar and of courtesy in Chinese. */
export const chineseStopWords: ReadonlySet<string> = new Set(
  `的 了 是 在 和 与 及 也 都 就 而 或 但 被 把 对 对于 关于 从 到 向 往 由 以 为 于 之 其 这 那 这个 那个 这些 那些 这次 此次 该 它 他 她
  他们 她们 我 我们 你 你们 您 吗 呢 吧 啊 呀 么 嘛 什么 哪 哪个 哪些 哪里 哪儿 哪座 哪位 哪一 哪天 哪日 人 们 啥 些 点 几月 几号 几日 几月几号 星期几 周几 谁 几 多少 多久 多长 多大 怎么 怎样 怎么样 如何 为什么 为何 何时
  何地 是否 是不是 有没有 会不会 能不能 请 请问 请告诉 告诉 一下 说 说了 说过 表示 认为 觉得 看待 看 讲 提到 称 谈 谈到 方面 问题 时候 时 中 里 上 下 内 外 间 之间 有 没有 会 要 想
  打算 可以 能 能够 应该 将 将要 已经 曾 曾经 还 还有 又 再 很 最 更 个 座 位 次 届 一 一个 着 过 地 得 不 没 做 进行 举行 文章 报道 原文 里面 按照 根据 依据 说法 这样的 这样 那样 就要 到底 究竟 大概 其实 所谓 有何 有什么 按 算 后 具体 大致 除了 除 差不多 究竟是 轮到 意思 觉不觉得`
    .split(/\s+/)
    .filter(Boolean),
);

/** Question forms of Chinese, the more particular first. */
export const chineseFrames: readonly Frame[] = [
  { pattern: /(?:从|自)(?:什么时候|何时|哪年|哪一年|几月)(?:起|开始|以来)/, wants: 'since' },
  { pattern: /(?<![哪提讲说出了])几点(?!意见|建议|共识|感谢|成果|要求|承诺|内容)|什么钟点/, wants: 'time' },
  { pattern: /多大年纪|多大岁数|几岁|多少岁/, wants: 'age' },
  {
    pattern:
      /多久以前|多久没|时隔多久|多久之前|之后多久|隔多久|隔了多久|隔了?几年|隔了?多少年|过多久|过了多久|几年来|多少年来|第一次|多少年没/,
    wants: 'elapsed',
  },
  { pattern: /多久|多长时间|几年|多少年|多少天|几个月|多长/, wants: 'duration' },
  { pattern: /百分之几|百分之多少|多少百分|增长了多少|增幅/, wants: 'percent' },
  { pattern: /多少钱|多少美元/, wants: 'money' },
  { pattern: /多少人|多少名|多少个|几个|几点|几名|几位/, wants: 'count' },
  { pattern: /多少|多大/, wants: 'amount' },
  {
    pattern: /什么时候|何时|哪天|哪一天|哪年|哪一年|几月|几号|星期几|周几|礼拜几|什么日期|哪个月/,
    wants: 'date',
  },
  {
    pattern:
      /哪里|哪儿|何地|什么地方|啥地方|哪座城市|哪个城市|在哪(?=$|儿|举行|会面|见面|会晤|见|召开|办)|在哪(?:座|个?地)/,
    wants: 'place',
  },
  { pattern: /哪个国家|哪些国家|哪国/, wants: 'country' },
  { pattern: /为什么|为啥|干嘛|图什么|图啥|为何|什么原因|怎么会|目的是什么|原因/, wants: 'reason' },
  { pattern: /怎么看|咋看|如何看待|怎样看待|如何评价|怎么评价|看法|立场|态度|意见/, wants: 'view' },
  { pattern: /谁|哪位|哪两位|什么人|哪些人/, wants: 'person' },
  {
    pattern:
      /(?:(?<![会和])谈|聊|讲|讨论)(?:了|的|的是|些)?(?:什么|啥)(?!人|时候|地方|时间|原因)|关于(?:什么|啥)/,
    wants: 'topic',
  },
  { pattern: /哪些|列出|哪几/, wants: 'list' },
];

/** A yes-or-no question of Chinese. */
export const chineseTruth = /吗|(\p{Script=Han})不\1|是否|有没有|对吗/u;

/** Words of saying, thinking and wishing: their subject is a speaker. */
export const chineseSpeech =
  /说|表示|认为|觉得|看待|怎么看|咋看|评价|称|强调|指出|希望|感谢|赞扬|承诺|看法|立场|态度/;
