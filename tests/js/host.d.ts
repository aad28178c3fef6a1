// What Node adds to the globals of browsers, as far as the helpers of `cli/js` look for it.
declare var process: { getBuiltinModule?(name: string): any } | undefined;
declare module "node:buffer";
declare module "node:fs";
declare module "node:process";
declare module "node:util";
