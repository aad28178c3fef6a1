// The address of this script. Workers know only that of their first one; a stack names the one that runs.
export const scriptAddress = globalThis.document?.currentScript?.src || /[\w-]+:\/\/.*?(?=:\d+:\d+)/.exec(Error().stack)?.[0] || location.href;
