import type { Weighing } from '../../engine/pack';

/**
 * How much each kind of evidence counts for an upset customer, and for a failure of the company's. Fitted to labelled messages by
 * logistic regression and rounded: a tenth is far below what one message tells.
 */
export const weighing: Weighing = {
  base: [-1.9, -1.5],
  of: {
    'own-rage': [2.7, 0.9],
    'own-none': [1.2, 2.1],
    'own-broken': [1.4, 1.8],
    'own-faces': [1.8, 1.3],
    'own-long': [1.7, 1.4],
    'own-fedup': [1.6, 1.3],
    'own-again': [1.5, 0.9],
    'own-wrong': [0.5, 1.9],
    'own-dead': [0.6, 1.7],
    'own-done': [1, 1.3],
    'own-irony': [1.3, 1],
    doubled: [1.3, 0.8],
    'own-orders': [1.3, 0.7],
    'own-poor': [1, 1],
    'own-hurt': [2.3, -0.3],
    'own-effort': [0.8, 1],
    shouted: [1.3, 0.4],
    'own-your': [0.5, 0.9],
    linked: [0.2, 1.1],
    told: [0.6, 0.7],
    'own-why': [0.9, 0.3],
    'own-stakes': [0.8, 0.2],
    'own-so': [0.8, 0.1],
    'own-tech': [-0.6, 1.5],
    exclaimed: [0.4, 0.2],
    'own-money': [0.6, -0.5],
    rhetorical: [0.4, -0.8],
    'own-others': [0.6, -1.2],
    short: [-0.6, -0.7],
    asked: [-0.4, -0.9],
    'asked-last': [-1.1, -0.4],
    'own-asks': [-0.9, 0],
    'own-price': [0.2, -1.7],
    civil: [-1.3, -0.4],
    'own-mine': [-0.7, -2.1],
    happy: [-2.6, -1.7],
  },
};
