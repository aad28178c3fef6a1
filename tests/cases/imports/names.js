// Functions whose names the glue uses for its own.

export const hold = (text) => `hold ${text}`;
export const values = (text) => `values ${text}`;
export const decode = (text) => `decode ${text}`;
const remove = (text) => `delete ${text}`;
export { remove as delete };
export const imports = (...all) => `imports ${all.join(" ")}`;
export const init = (text) => `init ${text}`;
export const type = (text) => `type ${text}`;
export default (text) => `default ${text}`;
export const snakeCaseName = (value) => value + 10;
export const kept_as_is = (value) => value + 20;
export const first = { pick: () => "first" };
export const second = {
  inner: { pick: () => "second" },
  Pick: class {
    value = "third";
  },
};
