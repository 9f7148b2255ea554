/** Interface strings: coach. */
export const coach = {};
