// Opens the pages of the examples in Chromium: node examples.mjs CHROMIUM ROOT FILE
// ROOT holds runtime/examples, target/pkg, README.md and its image; FILE is what the page hashes.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { countHandlers, todo } from "./examples/todo.mjs";
import { search } from "./examples/search.mjs";

const [, , executablePath, root, file] = process.argv;
const origin = "http://examples.test";

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  await context.route("**/*", (route) => {
    const path = join(root, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await greet(await open(context, "greet"));
  await markdown(await open(context, "markdown"));
  await scene(await open(context, "scene"));
  await search(await open(context, "search", { missing: /\/nothing\.txt$/ }), context, root);
  await sha256(await open(context, "sha256"));
  await todo(await open(context, "todo", { script: countHandlers }));
} finally {
  await browser.close();
}

/**
 * Opens the page of an example; what goes wrong in it fails the test, but for files that it finds
 * `missing`. `script` runs before the page's own.
 */
async function open(context, name, { missing = /^$/, script = () => {} } = {}) {
  const page = await context.newPage();
  await page.addInitScript(script);
  const fail = (error) => {
    console.error(`${name}.html: ${error}`);
    process.exitCode = 1;
  };
  page.on("pageerror", fail);
  page.on("console", (message) => {
    if (message.type() === "error" && !missing.test(message.location().url)) fail(message.text());
  });
  await page.goto(`${origin}/runtime/examples/${name}.html`);
  return page;
}

async function greet(page) {
  await page.waitForSelector("#name:enabled");
  assert.equal(await page.textContent("#greeting"), "Hello, World!");
  await page.fill("#name", "Zoë 😀");
  assert.equal(await page.textContent("#greeting"), "Hello, Zoë 😀!");
}

async function markdown(page) {
  const title = /^# (.+)$/m.exec(readFileSync(join(root, "README.md"), "utf8"))[1];
  assert.equal(await page.textContent("main h1"), title);
  await page.waitForFunction(() => document.querySelector("main img")?.naturalWidth > 0);
}

async function scene(page) {
  const colors = {
    blue: [0, 0, 255],
    firebrick: [178, 34, 34],
    gold: [255, 215, 0],
    lightblue: [173, 216, 230],
    peru: [205, 133, 63],
    purple: [128, 0, 128],
    seagreen: [46, 139, 87],
    sienna: [160, 82, 45],
  };
  /** Compares pixels, each as `x, y, color`. */
  const shows = async (...pixels) => {
    const colorAt = (canvas, at) => [...canvas.getContext("2d").getImageData(...at, 1, 1).data];
    for (const [x, y, color] of pixels) {
      const found = await page.$eval("#canvas", colorAt, [x, y]);
      assert.deepEqual(found, [...colors[color], 255], `the pixel at ${x}, ${y} must be ${color}`);
    }
  };
  const saved = async () => {
    await page.click("#save");
    return page.inputValue("#json");
  };
  const clickAt = (x, y) => page.click("#canvas", { position: { x, y } });
  await page.waitForSelector("#load:enabled");

  const house = [[100, 200, "peru"], [100, 120, "firebrick"]];
  const tree = [[300, 120, "seagreen"], [300, 200, "sienna"]];
  await shows(...house, ...tree, [10, 10, "lightblue"], [292, 200, "lightblue"]);

  // The frames around what is selected.
  const aroundHouse = [15, 160];
  const aroundTree = [245, 100];
  await shows([...aroundHouse, "lightblue"], [...aroundTree, "lightblue"]);
  await clickAt(100, 200);
  await shows([...aroundHouse, "blue"], [...aroundTree, "lightblue"]);
  await clickAt(300, 200);
  await shows([...aroundHouse, "lightblue"], [...aroundTree, "blue"]);
  await clickAt(10, 10);
  await shows([...aroundHouse, "lightblue"], [...aroundTree, "lightblue"]);
  assert.ok(await page.isDisabled("#remove"), "nothing is selected");

  await shows([200, 50, "lightblue"], [200, 225, "lightblue"]);
  await page.click("#circle");
  await page.click("#square");
  await shows([200, 50, "gold"], [200, 225, "purple"], [225, 225, "lightblue"]);

  // The circle moves onto the tree.
  const { x, y } = await page.locator("#canvas").boundingBox();
  await page.mouse.move(x + 200, y + 50);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 120, { steps: 5 });
  await page.mouse.up();
  await shows([200, 50, "lightblue"], [300, 120, "gold"], tree[1]);

  const text = await saved();
  const { background, shapes } = JSON.parse(text);
  assert.equal(background, "lightblue");
  assert.deepEqual(shapes.map(({ type }) => type), ["Group", "Group", "Circle", "Rectangle"]);
  assert.deepEqual(shapes[2].center, { x: 300, y: 120 });

  await page.click("#remove");
  await shows(...house, ...tree);
  assert.equal(JSON.parse(await saved()).shapes.length, 3);

  await page.fill("#json", text.replace("lightblue", "gold"));
  await page.click("#load");
  await shows(...house, [300, 120, "gold"], [200, 225, "purple"], [10, 10, "gold"]);
  assert.equal(await saved(), text.replace("lightblue", "gold"));

  // What is no scene leaves the one that is there.
  await page.fill("#json", text.replace('"radius"', '"rubbish"'));
  await page.click("#load");
  const message = await page.textContent("#message");
  assert.match(message, /^not a scene: missing field `radius` at line \d+/);
  await shows(...house, [10, 10, "gold"]);
}

async function sha256(page) {
  await page.setInputFiles("#file:enabled", file);
  const expected = createHash("sha256").update(readFileSync(file)).digest("hex");
  await page.waitForFunction(() => document.querySelector("#hash").textContent);
  assert.equal(await page.textContent("#hash"), expected);
}
