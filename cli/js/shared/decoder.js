export const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
