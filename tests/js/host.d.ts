// What Node adds to the globals of browsers, as far as the helpers of `cli/js` look for it.
declare var process: { getBuiltinModule?(name: string): any } | undefined;
