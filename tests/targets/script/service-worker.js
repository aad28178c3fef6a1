// A service worker: answers some requests by what the package computes.

importScripts("pkg/index.js", "program.js");

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (new URL(event.request.url).pathname !== "/computed") return;
  event.respondWith(runProgram().then((text) => new Response(text), (error) => new Response(String(error))));
});
