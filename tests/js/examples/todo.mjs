// The page of the example `todo`: every change, what a reload restores, and which handlers stay.
import assert from "node:assert/strict";

/** Counts the handlers of a page in `handlers`; runs in the page. */
export function countHandlers() {
  globalThis.handlers = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    globalThis.handlers++;
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args) {
    globalThis.handlers--;
    removeEventListener.apply(this, args);
  };
}

export async function todo(page) {
  const rows = page.locator("#entries li");
  const row = (index) => ({
    done: rows.nth(index).locator(".done"),
    text: rows.nth(index).locator(".text"),
    remove: rows.nth(index).locator(".remove"),
  });
  const add = async (text) => {
    await page.click("#text");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  const isReady = () => page.waitForSelector("#text:enabled");
  const handlers = () => page.evaluate(() => globalThis.handlers);
  /** Compares what is visible, as `x text` for what is done and `- text` for what is not. */
  const shows = async (expected, count) => {
    const visible = (items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => `${item.querySelector(".done").checked ? "x" : "-"} ${item.querySelector(".text").value}`);
    assert.deepEqual(await rows.evaluateAll(visible), expected);
    assert.equal(await page.textContent("#count"), count);
    assert.equal(await page.textContent("#message"), "");
  };

  await isReady();
  await shows([], "0 to do");
  const own = await handlers();
  await add("milk");
  await add("  two   words ");
  await add("tea");
  await add("   ");
  await shows(["- milk", "- two words", "- tea"], "3 to do");
  assert.equal(await page.inputValue("#text"), "");
  assert.equal(await handlers(), own + 9, "three handlers for each entry");

  await row(1).done.check();
  await shows(["- milk", "x two words", "- tea"], "2 to do");

  // A text that is blank is not taken.
  await row(0).text.fill("oat milk 😀");
  await row(0).text.press("Enter");
  await row(2).text.fill(" ");
  await row(2).text.press("Tab");
  await shows(["- oat milk 😀", "x two words", "- tea"], "2 to do");

  await page.check("text=Open");
  await shows(["- oat milk 😀", "- tea"], "2 to do");
  await row(2).done.check();
  await shows(["- oat milk 😀"], "1 to do");
  await page.check("text=Done");
  await shows(["x two words", "x tea"], "1 to do");
  await page.check("text=All");
  await shows(["- oat milk 😀", "x two words", "x tea"], "1 to do");

  await page.reload();
  await isReady();
  await shows(["- oat milk 😀", "x two words", "x tea"], "1 to do");
  assert.equal(await page.evaluate(() => localStorage.getItem("minibind-todo")), "- [ ] oat milk 😀\n- [x] two words\n- [x] tea\n");
  assert.equal(await handlers(), own + 9);

  // What is gone does not answer any more.
  const gone = await rows.nth(1).elementHandle();
  await row(1).remove.click();
  await shows(["- oat milk 😀", "x tea"], "1 to do");
  assert.equal(await handlers(), own + 6);
  await gone.evaluate((item) => {
    item.querySelector(".done").click();
    item.querySelector(".text").dispatchEvent(new Event("change"));
    item.querySelector(".remove").click();
  });
  await shows(["- oat milk 😀", "x tea"], "1 to do");

  // An entry goes while it is being edited.
  await row(0).text.pressSequentially("!");
  await row(0).remove.evaluate((button) => button.click());
  await shows(["x tea"], "0 to do");
  await page.click("#clear");
  await shows([], "0 to do");
  assert.equal(await handlers(), own);

  await add("again");
  await page.reload();
  await isReady();
  await shows(["- again"], "1 to do");

  // What the storage refuses is said, and the page goes on.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("it is full", "QuotaExceededError");
    };
  });
  await add("too much");
  assert.match(await page.textContent("#message"), /^not stored: .*it is full/);
  assert.equal(await rows.count(), 2);
}
