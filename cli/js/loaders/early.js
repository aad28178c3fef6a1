/**
 * What a name of a package is before init(), where names are properties: whoever took it then gets
 * what the instance has, once there is one.
 * @param {string} name
 * @param {() => any} current what the name stands for
 * @param {boolean} [isAsync]
 */
export function early(name, current, isAsync) {
  const bound = () => {
    const value = current();
    if (value === stub) throw Error(`call and await init() before ${name}()`);
    return value;
  };
  /** @type {any} */
  const stub = new Proxy(function () {}, {
    apply(_, self, values) {
      if (isAsync) return (async () => Reflect.apply(bound(), self, values))();
      return Reflect.apply(bound(), self, values);
    },
    construct: (_, values, target) => Reflect.construct(bound(), values, target === stub ? bound() : target),
    get: (_, key) => bound()[key],
    has: (_, key) => key in bound(),
  });
  return stub;
}
