// Builds a scene and prints it: node runtime/examples/scene.mjs
import init, { Scene, SceneError } from "../../target/pkg/scene/index.js";

await init();

const sun = { type: "Circle", center: { x: 60, y: 40 }, radius: 30, style: { color: "gold" } };
const ground = {
  type: "Line",
  from: { x: 10, y: 90 },
  to: { x: 110, y: 90 },
  style: { color: "black", lineWidth: 3 },
};
const hill = {
  type: "Polygon",
  points: [{ x: 20, y: 90 }, { x: 60, y: 60 }, { x: 100, y: 90 }],
  style: { color: "olive" },
};

const scene = new Scene("skyblue");
scene.add(sun);
scene.add({ type: "Group", shapes: [ground, hill] });
scene.translate(0, { x: 10, y: 0.5 });
console.log("bounds:", scene.bounds());
console.log("at 60, 80:", scene.hit({ x: 60, y: 80 }));
console.log("at 0, 0:", scene.hit({ x: 0, y: 0 }));

const text = JSON.stringify(scene);
const copy = Scene.parse(text);
console.log("removed:", copy.remove(1).type);
console.log("left:", JSON.stringify(copy));

// What Rust refuses is a SceneError with a code; what is no shape never gets as far.
const mistakes = [
  () => copy.remove(7),
  () => Scene.parse(text.replace("Line", "Lion")),
  () => copy.add({ ...sun, center: { x: "left", y: 0 } }),
];
for (const mistake of mistakes) {
  try {
    mistake();
  } catch (error) {
    const code = error instanceof SceneError ? ` ${error.code}` : "";
    console.log(`${error.name}${code}: ${error.message}`);
  }
}

scene.free();
copy.free();
