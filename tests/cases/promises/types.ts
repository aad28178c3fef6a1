import { Wallet, Failure, adder, after, any, borrowed, call, double, everything, find, maybe, nothing, optional, passOn, pinned, plusOne, price, samePromise, sum, type Order, wait } from "./pkg/index.js";

export const number: Promise<number> = after("a", 1);
export const none: Promise<void> = nothing();
export const some: Promise<string | undefined> = optional("a", null);
export const all: Promise<[number, Float64Array, string, boolean | undefined, Map<string, number>]> = everything("a");
export const length: Promise<number> = pinned("a", "b");
export const found: Promise<number> = find("a", 1).catch((error: unknown) => (error instanceof Failure && error.code === "Busy" ? error.value ?? 0 : 0));
export const text: Promise<string> = borrowed("a", "b", [1], new Set(["c"]));
export const written: Promise<number> = double("a", new Float32Array(1));
export const called: Promise<number> = call("a", (n: number, text: string) => n + text.length);
export const opened: Promise<Wallet> = Wallet.open("a", 1);
export const methods: Promise<number>[] = [new Wallet(1).deposit("a", 1), new Wallet(1).later];
export const report: Promise<string> = new Wallet(1).report("a");
export const add: Promise<(other: number) => number> = adder("a", 1);

export const arguments_: Promise<number>[] = [plusOne(Promise.resolve(1)), sum([Promise.resolve(1), plusOne(Promise.resolve(2))])];
export const optionals: Promise<string | undefined>[] = [maybe(), maybe(null), maybe(Promise.resolve("a"))];
const order: Order = { name: "a", price: Promise.resolve(1) };
export const priced: Promise<string>[] = [price(order), price({ name: "a", price: order.price, note: Promise.resolve("b") })];
export const through: Promise<number>[] = [samePromise(Promise.resolve(1)), passOn("a")];
export const waited: Promise<void> = wait(Promise.resolve());
export const anything: Promise<any> = any(Promise.resolve(1));

// @ts-expect-error a promise is no number
export const wrong: number = after("a", 1);
// @ts-expect-error the promise is for a number
plusOne(Promise.resolve("a"));
// @ts-expect-error a plain array cannot be written back to
double("a", [1]);
// @ts-expect-error the property is not to be set
new Wallet(1).later = Promise.resolve(1);
