import { Disk, NotFound, ParseError, disk, find, net, pair, parse, refuse } from "./pkg/index.js";

export const digits: Uint32Array = parse("12");
export const path: string = find("here");
export const done: void = refuse(0);
export const numbers: number = pair(1, "x");
export const flag: boolean = disk(null);
export function explain(error: unknown): string {
  if (error instanceof ParseError) {
    const code: "Empty" | "BadChar" | "TooLong" | "Range" | "Caused" | "Words" = error.code;
    const name: string = error.name;
    const charAt: number | undefined = error.charAt;
    return `${code} ${name} ${charAt} ${error.found} ${error.message} ${error.stack}`;
  }
  if (error instanceof NotFound) {
    const code: number = error.code;
    const parts: Uint8Array = error.parts;
    return `${error.pathName} ${code} ${parts.length}`;
  }
  if (error instanceof net.RefusedError) {
    const value: number = error.value;
    return `${value}`;
  }
  if (error instanceof Disk && error.code === "E_OTHER") return `${error.where?.line}`;
  return "";
}

// @ts-expect-error no such code
export const wrong = (error: ParseError): boolean => error.code === "Other";
// @ts-expect-error skipped
export const secret = (error: NotFound) => error.secret;
// @ts-expect-error only Rust makes one
new ParseError();
