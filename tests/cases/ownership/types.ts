import { Canvas, Sprite, same, scene, takeAll, takeLayer, takeMap, takeMaybe, takeScene, takeTuple } from "./pkg/index.js";
import type { Layer, Scene } from "./pkg/index.js";

const sprite: Sprite = same(new Sprite(1));
const made: Scene = scene(1);
export const owned: Sprite[] = [made.main, ...made.others];
export const layer: Layer = { type: "Two", left: sprite, right: sprite };
export const sum: number = takeAll(owned) + takeScene({ main: sprite, others: [] }) + takeLayer(layer) + takeTuple([1, sprite]) + takeMap({ a: sprite });
export const maybe: number | undefined = takeMaybe(null);
export const front: Sprite | undefined = new Canvas().front;
export class Named extends Sprite {
  override area(): number {
    return super.area() + 1;
  }
}
new Canvas().only = new Named(1);
sprite.free();

// @ts-expect-error a class of the same shape is another class
new Canvas().take({ size: 1, free() {} });
// @ts-expect-error a missing object
takeScene({ others: [] });
// @ts-expect-error a layer has one form
takeLayer({ type: "One", left: sprite });
