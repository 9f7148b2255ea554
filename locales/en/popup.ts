/** Interface strings: popup. */
export const popup = {};
