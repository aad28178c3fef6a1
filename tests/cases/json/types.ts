import { Store, any, deeper, list, maybe, nested, optional, settings, textOf, two } from "./pkg/index.js";

// What the type is of, TypeScript cannot know.
export const value: any = any({ a: [1] });
export const text: string = textOf(null) + two("", 1, [1], [true]);
export const several: any[] = list(new Set([settings({}), deeper({}, 1)]));
export const tuple: [string, any, Map<string, any>] = nested(["", null, { a: [1] }]);
export const some: any = maybe() ?? maybe(null) ?? optional(1);
export const stored: number = new Store({}).put("a", 1);

// @ts-expect-error the other parameters keep their types
deeper({}, "1");
// @ts-expect-error a list of values is a list
list({});
// @ts-expect-error the first is text
nested([1, null, {}]);
