import { dividedKinds, singledKinds, type TurningWord, undeniedKinds } from '../turn.ts';

// “Не хватает” is a lack, and denies nothing.
const negation = /(?:^| )(?:не(?! хвата| хвати)|ни|нет|никогда|никто)(?= |$)/;
const idleDenial =
  /(?<=^| )а не(?= )|(?<=^| )не (?:знаю|помню|понимаю)(?= |$)|(?<=^| )я не (?:понял|поняла)(?= |$)/g;
const opposing = /(?:^|[^\p{L}])(?:против(?!\p{L})|отверг|отказ)/u;
/** What ought not to be is what is opposed. */
const oughtNot = /не (?:должн|следует|надо|нужно|стоит)/u;

/** What turns a question in Russian. */
export const russianTurningWords: readonly TurningWord[] = [
  { turn: 'opposed', pattern: oughtNot, notOf: undeniedKinds },
  { turn: 'opposed', pattern: opposing, tells: true },
  { turn: 'opposed', pattern: negation, tells: true },
  { turn: 'not', pattern: negation, idle: idleDenial, notOf: undeniedKinds },
  { turn: 'except', pattern: /(?<!\p{L})(?:кроме|помимо|за исключением)(?!\p{L})/u, of: singledKinds },
  { turn: 'other', pattern: /(?<!\p{L})(?:кто|кого|кем|кому) (?:же )?ещ?е(?!\p{L})/u, of: singledKinds },
  { turn: 'before', pattern: /(?<!\p{L})до(?= )/u, of: singledKinds },
  { turn: 'before', pattern: /(?<!\p{L})(?:предыдущ|прежн|предшественни|бывш)\p{L}+/u },
  { turn: 'next', pattern: /(?<!\p{L})(?:следующ|преемни)\p{L}+/u },
  { turn: 'again', pattern: /(?<!\p{L})(?:снова|опять|ещ?е раз|вновь)(?!\p{L})/u },
  {
    turn: 'per',
    pattern:
      /(?<!\p{L})(?:ежедневн|еженедельн|ежемесячн|ежеквартальн)\p{L}*|(?<!\p{L})(?:в|за) (?:день|неделю|месяц|час)(?!\p{L})|на душу/u,
    of: dividedKinds,
  },
];
