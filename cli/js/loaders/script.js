/** @type {any} */
const scriptElement = globalThis.document?.currentScript;

/** The address of this script. Workers know only that of their first one; a stack names the one that runs. */
export const scriptAddress = scriptElement?.src || /[\w-]+:\/\/.*?(?=:\d+:\d+)/.exec(Error().stack ?? "")?.[0] || location.href;
