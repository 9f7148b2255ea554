/** Interface strings: practice. */
export const practice = {};
