import type { Weighing } from '../engine/pack';

/**
 * How much each kind of evidence counts for an upset customer, and for a failure of the company's. Fitted to labelled messages by
 * logistic regression and rounded; a third of the cues' finds were left out at random, as new messages will word what the cues do not know.
 */
export const weighing: Weighing = {
  base: [-1.8, -2],
  of: {
    upset: [3.4, 0.8],
    abusive: [1.9, 0.5],
    strain: [1.6, 1.7],
    failure: [1.3, 2.6],
    rhetorical: [1.2, 0.4],
    told: [1.1, 0.8],
    doubled: [1.1, 0.8],
    exclaimed: [0.9, 0.5],
    'own-formal': [0.6, 0.6],
    asked: [-0.3, -0.4],
    joking: [-0.4, -0.2],
    short: [-0.5, -1.3],
    notFailure: [-0.8, -2.6],
    'asked-last': [-0.9, -0.8],
    civil: [-1.3, -0.4],
    happy: [-1.4, -0.9],
  },
};
