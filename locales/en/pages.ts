/** Interface strings: pages. */
export const pages = {};
