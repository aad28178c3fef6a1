// minibind 0.1.0

export function race(one: string, other: string): Promise<string>;

export function raceForEver(one: string, times: number): Promise<string>;

/**
 * A promise that lost.
 *
 * @throws what the Rust function returns as an error
 */
export function racePromises(one: PromiseLike<number>, other: PromiseLike<number>): Promise<number>;

/** Waits for both: each part is polled whenever one is woken. */
export function both(one: string, other: string): Promise<string>;

/**
 * What comes from the network, or from the gate when that is faster.
 *
 * @throws what the Rust function returns as an error
 */
export function fetchOr(url: string, name: string): Promise<string>;

export function throwAfter(name: string): Promise<void>;

export function throwAtOnce(name: string): Promise<void>;

export function answer(number: number): Promise<number>;

export function spawn(name: string): void;

/** One after the other. */
export function spawnSeveral(names: Iterable<string> & object): void;

/** A task that awaits one that fails. */
export function spawnFailing(promise: PromiseLike<number>): void;

export function spawnAsk(name: string): void;

export function sleep(): Promise<number>;

export function polls(): number;

/** Wakes all that sleep, so many times. */
export function wake(open: boolean, times: number): void;

/** Wakes from another task. */
export function wakeLater(name: string): Promise<void>;

export function dropWakers(): number;

/** Wakes itself so many times before it is ready. */
export function eager(times: number): Promise<number>;

/** Wakes itself in its last poll. */
export function eagerToTheEnd(): Promise<number>;

/** The first number that the host's event brings, through a closure. */
export function nextEvent(): Promise<number>;

/** Calls back between the waits, and from a task of its own. */
export function progress(names: Iterable<string> & object, report: (arg0: string) => void): Promise<number>;

/** The test calls functions of the module in the middle of a poll. */
export function reenter(name: string): Promise<void>;

/** Waits for its own promise. */
export function chain(depth: number): Promise<number>;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
