// Part of pages that `minibind dev` serves: loads the page anew after a build, and shows what keeps
// the next one from being made.

const own = new URL(import.meta.url).searchParams.get("version");
/** @type {HTMLElement | undefined} */
let shown;

new EventSource("/.minibind/events").addEventListener("message", ({ data }) => {
  const { version, error } = JSON.parse(data);
  if (version !== own) location.reload();
  shown?.remove();
  shown = error ? show(error) : undefined;
});

/**
 * Lays a text over the page, apart from the page's own styles.
 * @param {string} text
 */
function show(text) {
  const box = document.createElement("minibind-error");
  box.style.cssText = "position:fixed;inset:0;z-index:2147483647";
  const inside = document.createElement("pre");
  inside.style.cssText =
    "margin:0;box-sizing:border-box;height:100%;overflow:auto;padding:2em;background:#1b1b1ff0;color:#f4d5d5;font:14px/1.5 monospace;white-space:pre-wrap";
  inside.textContent = text;
  inside.title = "Click to see the page";
  box.addEventListener("click", () => box.remove());
  box.attachShadow({ mode: "open" }).append(inside);
  document.body.append(box);
  return box;
}
