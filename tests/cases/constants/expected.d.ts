// minibind 0.1.0

export const ANSWER: 42;

export const LOWEST_I8: -128;

export const HIGHEST_U16: 65535;

export const LOWEST_I32: -2147483648;

export const HIGHEST_U32: 4294967295;

export const SIZE: 168;

export const HALF: 0.5;

/** The ratio of a circle's circumference to its diameter. */
export const PI: 3.141592653589793;

export const NOT_A_NUMBER: number;

export const MINUS_ZERO: number;

export const BEYOND: number;

export const BELOW: number;

export const TINY: 5e-324;

export const LOWEST_I64: -9223372036854775808n;

export const HIGHEST_U64: 18446744073709551615n;

export const LOWEST_I128: -170141183460469231731687303715884105728n;

export const HIGHEST_U128: 340282366920938463463374607431768211455n;

export const YES: true;

export const NO: false;

export const LETTER: "ß";

export const SMILE: "😀";

export const NUL: "\u0000";

export const NAME: "minibind";

export const EMPTY: "";

export const ODD: "a\"b'c`d\\e\n\r\t\u0000\b\u2028\u2029﻿${x}</script>é😀*/";

export const COMPUTED: "one+two";

export const STATIC: "minibind";

export const renamed: 1;

export namespace limits {
  export const MAX_BIG: 9223372036854775808n;

  /** So that the module has a function, too. */
  export function isSmall(value: number): boolean;

  export namespace small {
    export const MAX: 255;
  }
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
