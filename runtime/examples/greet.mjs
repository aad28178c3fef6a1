// Prints a greeting: node runtime/examples/greet.mjs [NAME]
import init, { greet } from "../../target/pkg/greet/index.js";

await init();
console.log(greet(process.argv[2] ?? "World"));
