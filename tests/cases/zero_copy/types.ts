import { allocate, double, refresh, release, sum, sumBigs } from "./pkg/index.js";

const floats: Float64Array = allocate(Float64Array, 10);
double(floats);
export const total: number = sum(floats) + sum(floats.subarray(1, 2)) + sum(refresh(floats));
release(floats);
const bigs: BigInt64Array = refresh(allocate(BigInt64Array, 3));
export const big: bigint = sumBigs(bigs);
// @ts-expect-error a plain array is not made by allocate
release([1]);
// @ts-expect-error no class of a typed array
allocate(Array, 1);
// @ts-expect-error the length is missing
allocate(Float64Array);
