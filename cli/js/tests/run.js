// Runs the tests of a module one after the other, and tells the command what happens.

/**
 * What runs the tests: Node or a page.
 * @typedef {object} Host
 * @property {() => Promise<Record<string, any>>} open the functions of a fresh instance
 * @property {(event: object) => void} tell hands an event to the command
 * @property {(values: any[]) => string} format the text of what is printed
 * @property {(fail: (error: any) => void) => void} listen hands over errors that nothing catches
 */

const LEVELS = /** @type {const} */ (["debug", "error", "info", "log", "trace", "warn"]);

/**
 * @param {number[]} numbers of the tests
 * @param {Host} host
 */
export async function runTests(numbers, { open, tell, format, listen }) {
  /** @type {Record<string, any> | undefined} */
  let functions;
  /** @type {object | undefined} */
  let failure;
  /** @param {any} error */
  const fail = (error) => {
    failure ??= describe(error);
    // What panicked is broken.
    if (error?.name === "PanicError") functions = undefined;
  };
  for (const level of LEVELS) {
    console[level] = (...values) => tell({ event: "output", text: format(values) });
  }
  listen(fail);
  for (const number of numbers) {
    try {
      functions ??= await open();
    } catch (error) {
      return tell({ event: "broken", message: textOf(error) });
    }
    failure = undefined;
    tell({ event: "start", test: number });
    try {
      await functions[`minibind_test_${number}`]();
      // Tasks that the test has started may fail at once; a page hears of it a turn later.
      await turn();
      await turn();
    } catch (error) {
      fail(error);
    }
    tell({ event: "end", test: number, failure });
  }
  tell({ event: "done" });
}

const turn = () => new Promise((done) => setTimeout(done, 0));

/**
 * @param {any} error
 */
function describe(error) {
  if (error?.name !== "PanicError") return { panicked: false, message: textOf(error) };
  const { message, file, line, column } = error;
  return { panicked: true, message, file, line, column };
}

/**
 * An error with its causes.
 * @param {any} error
 */
function textOf(error) {
  let text = String(error);
  for (let cause = error?.cause; cause !== undefined; cause = cause?.cause) text += `\ncaused by: ${cause}`;
  return text;
}
