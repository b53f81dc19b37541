import { dividedKinds, singledKinds, type TurningWord } from '../turn.ts';

/** What turns a question in Russian. */
export const russianTurningWords: readonly TurningWord[] = [
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
