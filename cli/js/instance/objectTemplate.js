// What every class has where no call under way can borrow an object. The emitter puts the name of a class
// in place of `Template`, its constructor in place of this one, and its members behind.

import { refuseValue } from "../shared/mustBe.js";
import { freeNow } from "./freeLater.js";
import { adoption, keepObject, kinds, refuseOther } from "./objects.js";
import { broken } from "./panicLoud.js";
import { $Template_free } from "./wasm.js";

/**
 * How the glue knows the class.
 * @type {import("./objects.js").Kind}
 */
export const $Template = /** @type {any} */ ({ name: "Template" });

/** Stands for every class. */
export class Template {
  // Where the object is in Rust; 0 when it was freed.
  /** @type {any} */
  #address;
  /** @type {any} */
  #cell;

  constructor() {
    this.#address = adoption.address;
    this.#cell = keepObject(this, this.#address, $Template_free);
  }

  static {
    $Template.reach = (where, object) => {
      try {
        if (object.#address) return object.#address;
      } catch {
        refuseOther(where, $Template, object);
      }
      refuseValue(Error, `${where.replace(/this$/, `$& ${$Template.name}`)} was freed`);
    };
    $Template.has = (object) => #address in Object(object); // only: kinds
    kinds.push($Template); // only: kinds
    if (Symbol.dispose) /** @type {any} */ (this.prototype)[Symbol.dispose] = this.prototype.free;
  }

  free() {
    const address = this.#address;
    if (address === 0 || broken.why !== undefined) return;
    this.#address = this.#cell.address = 0;
    freeNow($Template_free, address);
  }
}
