import { type RankValues, rankMeasures, type SureValues, sureMeasures } from './plain-measures.ts';
import weights from './plain-weights.json' with { type: 'json' };

/** A weight for each measure, as `npm run tune` fits them. */
export interface PlainModel {
  readonly rank: RankValues;
  readonly sure: SureValues;
}

export const plainModel: PlainModel = weights;

/** What ranks a passage, up to 1: the sum of what was measured, each by its share of the weights. */
export function plainScoreOf(values: RankValues, { rank } = plainModel): number {
  const total = rankMeasures.reduce((sum, name) => sum + rank[name], 0);
  return rankMeasures.reduce((sum, name) => sum + rank[name] * values[name], 0) / total;
}

/** How likely it is that a passage answers, 0–1: a logistic regression over what was measured. */
export function plainConfidenceOf(values: SureValues, { sure } = plainModel): number {
  const logit = sureMeasures.reduce((sum, name) => sum + sure[name] * values[name], 0);
  return 1 / (1 + Math.exp(-logit));
}
