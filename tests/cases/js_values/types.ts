import { Keeper, casts, holder, optional, optionalLent, same, symbols, takesMap, upcast, useMap } from "./pkg/index.js";

export const any: any = same(1);
export const flags: boolean[] = casts(null);
export const [some, value]: [boolean, any] = optional();
export const none: string | undefined = optionalLent() ?? optionalLent(null);
export const map: Map<any, any> = useMap(1, 2)[0];
export const size: number = takesMap(new Map()) + takesMap(map);
export const error: Error = upcast("x")[0];
export const held: Map<any, any> = holder({ any: 1, map: new Map() }).map;
export const kept: any = new Keeper(1).value;
export const symbol: [any, any, boolean] = symbols("x");
// @ts-expect-error not a map
takesMap({});
// @ts-expect-error the map is missing
holder({ any: 1 });
