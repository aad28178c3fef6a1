// Runs the program on the page, in a worker, and in a service worker that answers a request.

async function inWorker() {
  const worker = new Worker("workers/worker.js");
  return new Promise((done) => {
    worker.onmessage = (event) => done(event.data);
    worker.onerror = (event) => done(event.message);
  });
}

async function inServiceWorker() {
  const controlled = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
  await navigator.serviceWorker.register("service-worker.js");
  await controlled;
  return (await fetch("/computed")).text();
}

(async () => {
  const lines = [];
  for (const run of [runProgram, inWorker, inServiceWorker]) {
    const found = await run().catch(String);
    if (found !== "42,Hello, World!,7,14,true,from Rust") lines.push(`${run.name}: ${found}`);
  }
  return { passed: lines.length === 0, lines };
})().then((report) => (globalThis.report = report));
