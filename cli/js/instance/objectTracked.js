// What every class has where calls under way can borrow an object or take it over. The emitter treats it
// as `objectTemplate`.

import { freeObject, reachCell } from "./borrows.js";
import { adoption, keepObject, kinds } from "./objects.js";
import { $Template_free } from "./wasm.js";

/**
 * How the glue knows the class.
 * @type {import("./objects.js").Kind}
 */
export const $Template = /** @type {any} */ ({ name: "Template" });

/** Stands for every class. */
export class Template {
  // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
  /** @type {any} */
  #address;
  /** @type {any} */
  #cell;

  constructor() {
    this.#address = adoption.address;
    this.#cell = keepObject(this, this.#address, $Template_free);
  }

  static {
    $Template.reach = (where, object, exclusive) => {
      try {
        if (object.#address) return object.#address;
      } catch {}
      return reachCell(where, $Template, object, exclusive);
    };
    $Template.cell = (object) => object.#cell;
    $Template.point = (object, address) => (object.#address = address);
    $Template.has = (object) => #address in Object(object); // only: kinds
    kinds.push($Template); // only: kinds
    if (Symbol.dispose) /** @type {any} */ (this.prototype)[Symbol.dispose] = this.prototype.free;
  }

  free() {
    this.#address = 0;
    freeObject(this.#cell, $Template);
  }
}
