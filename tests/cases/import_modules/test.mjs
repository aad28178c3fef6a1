// The modules that the package asks its host for are made here, before the package is loaded.

const modules = {
  "minibind-test-tools": 'export const pad = (text, width) => text.padStart(width, ".");\nexport const half = (number) => number / 2;\nexport default () => "main";\n',
  "minibind-test-tools/part.js": "export class Part {\n  constructor(name) {\n    this.name = `part ${name}`;\n  }\n}\n",
  "@minibind-test/scoped": 'export const scoped = () => "in a scope";\n',
};

if (globalThis.document) {
  // What a page without a bundler does.
  const paths = 'const base = (path, ending = "") => path.split("/").at(-1).replace(ending, "");\nexport const join = (a, up, b) => b;\nexport const posix = { sep: "/", basename: base };\n';
  const address = (text) => `data:text/javascript,${encodeURIComponent(text)}`;
  const imports = Object.entries({ ...modules, "node:path": paths }).map(([name, text]) => [name, address(text)]);
  const map = document.createElement("script");
  map.type = "importmap";
  map.textContent = JSON.stringify({ imports: Object.fromEntries(imports) });
  document.head.append(map);
} else {
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const folder = new URL("node_modules/", import.meta.url);
  const manifest = { type: "module", version: "4.2.0", exports: { ".": "./index.js", "./*": "./*" } };
  for (const [name, text] of Object.entries(modules)) {
    const url = new URL(name.endsWith(".js") ? name : `${name}/index.js`, folder);
    mkdirSync(new URL(".", url), { recursive: true });
    writeFileSync(url, text);
    const path = new URL("package.json", url);
    writeFileSync(path, JSON.stringify({ name: name.replace("/part.js", ""), ...manifest }));
  }
}

const file = async (name, env) => {
  const url = new URL(name, env.wasm);
  if (url.protocol !== "file:") return (await fetch(url)).text();
  return (await import("node:fs")).readFileSync(url, "utf8");
};

export const tests = {
  "modules of the host"(pkg, t) {
    t.same(pkg.paths("a", "größer.txt"), ["größer.txt", "größer.txt größer", "/"]);
  },
  "modules of packages, and parts of them"(pkg, t) {
    t.same(pkg.tools("ü"), ["...ü", "2.5", "main", "part ü", "in a scope"]);
  },
  async "names stay as they are"(pkg, t, env) {
    const text = await file("index.js", env);
    const names = [...text.matchAll(/^import .* from "(.*)";$/gm)].map((match) => match[1]).sort();
    t.same(names, ["@minibind-test/scoped", "minibind-test-tools", "minibind-test-tools/part.js", "node:path"]);
  },
  async "a version makes a dependency"(pkg, t, env) {
    const { dependencies } = JSON.parse(await file("package.json", env));
    t.same(dependencies, { "@minibind-test/scoped": "4", "minibind-test-tools": "^4.2.0" });
  },
};
