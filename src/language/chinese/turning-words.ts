import { singledKinds, type TurningWord } from '../turn.ts';

/** What turns a question in Chinese. */
export const chineseTurningWords: readonly TurningWord[] = [
  { turn: 'except', pattern: /(?<![解排消清免])除了/u, of: singledKinds },
  { turn: 'other', pattern: /还有(?:谁|哪|什么人)|其他(?:谁|人|哪)/u, of: singledKinds },
  { turn: 'before', pattern: /(?:上一?|前)(?:任|届|一位)/u },
  { turn: 'next', pattern: /下一?(?:次|任|届|位)|继任/u },
  { turn: 'again', pattern: /再次|再度|又一次/u },
  { turn: 'per', pattern: /(?:每|平均)(?:天|日|周|月|年|季度|人)/u },
];
