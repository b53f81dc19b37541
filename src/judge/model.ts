import { type FactValues, factMeasures } from './fact-measures.ts';
import { type PassageValues, passageMeasures } from './passage-measures.ts';
import { type SurenessValues, surenessMeasures } from './sureness-measures.ts';
import weights from './weights.json' with { type: 'json' };

/** A weight for each measure, as `npm run tune` fits them. */
export interface Model {
  readonly passage: PassageValues;
  readonly fact: FactValues;
  readonly sureness: SurenessValues;
}

export const shippedModel: Model = weights;

/** What ranks a passage by its own words. */
export function scoreOfPassage(values: PassageValues, { passage }: Model): number {
  return passageMeasures.reduce((sum, name) => sum + passage[name] * values[name], 0);
}

/** What a fact adds to the score of its passage; below 0 it adds nothing. */
export function scoreOfFact(values: FactValues, { fact }: Model): number {
  return factMeasures.reduce((sum, name) => sum + fact[name] * values[name], 0);
}

/** How likely it is that a passage answers, 0–1: a logistic regression over what was measured. */
export function confidenceOf(values: SurenessValues, { sureness }: Model): number {
  const logit = surenessMeasures.reduce((sum, name) => sum + sureness[name] * values[name], 0);
  return 1 / (1 + Math.exp(-logit));
}
