/** @param {string} text */
export const shout = (text) => `${text}!`;
