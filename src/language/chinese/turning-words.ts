import { singledKinds, type TurningWord, undeniedKinds } from '../turn.ts';

const negation = /不(?!是|同|一般|一样|仅|只|但|断|凡|少|错)|没(?!有没有)/u;
/** Forms that put the negation beside its opposite, and ask yes or no. */
const idleDenial = /(\p{Script=Han})不\1|有没有/gu;
const opposing = /反对|拒绝/u;
/** What ought not to be is what is opposed. */
const oughtNot = /不(?:应|该|能|要)/u;

/** What turns a question in Chinese. */
export const chineseTurningWords: readonly TurningWord[] = [
  { turn: 'opposed', pattern: oughtNot, notOf: undeniedKinds },
  { turn: 'opposed', pattern: opposing, tells: true },
  { turn: 'opposed', pattern: negation, tells: true },
  { turn: 'not', pattern: negation, idle: idleDenial, notOf: undeniedKinds },
  { turn: 'except', pattern: /(?<![解排消清免])除了/u, of: singledKinds },
  { turn: 'other', pattern: /还有(?:谁|哪|什么人)|其他(?:谁|人|哪)/u, of: singledKinds },
  { turn: 'before', pattern: /(?:上一?|前)(?:任|届|一位)/u },
  { turn: 'next', pattern: /下一?(?:次|任|届|位)|继任/u },
  { turn: 'again', pattern: /再次|再度|又一次/u },
  { turn: 'per', pattern: /(?:每|平均)(?:天|日|周|月|年|季度|人)/u },
];
