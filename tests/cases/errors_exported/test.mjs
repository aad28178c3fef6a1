const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("no error");
};

export const fresh = {
  async "the classes are there before init"(load, t) {
    const pkg = await load();
    t.equal(typeof pkg.ParseError, "function");
    await pkg.default();
    t.equal(thrown(() => pkg.parse("")) instanceof pkg.ParseError, true);
  },
};

export const tests = {
  "an error of its class"(pkg, t) {
    const error = t.throws(() => pkg.parse(""), "ParseError", "there is no text");
    t.equal(error instanceof pkg.ParseError, true);
    t.equal(error instanceof Error, true);
    t.equal(error.constructor, pkg.ParseError);
    t.equal(error.name, "ParseError");
    t.equal(error.code, "Empty");
    t.equal(typeof error.stack, "string");
    t.equal(String(error), "ParseError: there is no text");
    t.equal("cause" in error, false);
    t.equal("value" in error, false);
    t.same(pkg.parse("123"), Uint32Array.of(1, 2, 3));
  },
  "its stack leads to the caller"(pkg, t) {
    function theCaller() {
      return pkg.parse("").length;
    }
    t.equal(thrown(theCaller).stack.includes("theCaller"), true);
  },
  "fields are properties"(pkg, t) {
    const error = t.throws(() => pkg.parse("1o"), "ParseError", "'o' at 1");
    t.same([error.code, error.charAt, error.found, error.hint], ["BadChar", 1, "o", "0?"]);
    const other = thrown(() => pkg.parse("😀"));
    t.same([other.code, other.charAt, other.found, other.hint], ["BadChar", 0, "😀", undefined]);
    t.equal("hint" in other, false);
    t.equal("char_at" in error, false);
  },
  "fields of tuples are the value"(pkg, t) {
    t.equal(t.throws(() => pkg.parse("long"), "ParseError", "4 is too long").value, 4);
    const range = t.throws(() => pkg.parse("range"), "ParseError", "größer than -1..9223372036854775807");
    t.same([range.code, range.value], ["Range", [-1n, 2n ** 63n - 1n]]);
    const words = t.throws(() => pkg.parse("words"), "ParseError", "größer ");
    t.same([words.code, words.value], ["Words", ["größer", ""]]);
  },
  "source() becomes cause"(pkg, t) {
    const error = t.throws(() => pkg.parse("cause"), "ParseError", "outside");
    t.equal(error.code, "Caused");
    t.equal("value" in error, false);
    t.equal(error.cause instanceof Error, true);
    t.equal(error.cause.message, "inside");
    t.equal(error.cause.cause.message, "invalid digit found in string");
    t.equal("cause" in error.cause.cause, false);
    t.equal(Object.keys(error).includes("cause"), false);
  },
  "an error struct"(pkg, t) {
    const error = t.throws(() => pkg.find("größer"), "NotFound", "größer was not found (7)");
    t.equal(error instanceof pkg.NotFound, true);
    t.same([error.pathName, error.code], ["größer", -2]);
    t.same(error.parts, new TextEncoder().encode("größer"));
    t.equal("secret" in error, false);
    t.equal(pkg.find("here"), "here");
  },
  "tuple structs, one without fields, names and namespaces"(pkg, t) {
    const refused = t.throws(() => pkg.refuse(403), "RefusedError", "it is Refused");
    t.equal(refused instanceof pkg.net.RefusedError, true);
    t.equal(refused.value, 403);
    t.equal(pkg.refuse(0), undefined);
    t.same(t.throws(() => pkg.pair(1, "x"), "Pair", "it is Pair").value, [1, "x"]);
    const lost = t.throws(() => pkg.lose(true), "Lost", "it is Lost");
    t.equal(lost instanceof pkg.Lost, true);
    t.equal("value" in lost, false);
    t.equal(pkg.lose(false), undefined);
  },
  "codes of another style, and an object as a field"(pkg, t) {
    t.equal(t.throws(() => pkg.disk(), "Disk", "it is Disk").code, "DISK_FULL");
    const other = t.throws(() => pkg.disk(7), "Disk", "it is Disk");
    t.equal(other.code, "E_OTHER");
    t.same(other.where, { line: 7 });
    t.equal(pkg.disk(0), true);
  },
  "from constructors, methods and properties"(pkg, t) {
    const { Reader, ParseError, NotFound } = pkg;
    t.equal(thrown(() => new Reader("")) instanceof ParseError, true);
    const reader = new Reader("1x");
    t.equal(t.throws(() => reader.read(), "ParseError", "'x' at 1").charAt, 1);
    t.equal(thrown(() => reader.first) instanceof ParseError, true);
    t.equal(thrown(() => (reader.text = "12y")).found, "y");
    reader.text = "75";
    t.equal(reader.first, 7);
    t.equal(thrown(() => Reader.open("there")) instanceof NotFound, true);
    t.equal(Reader.open("here") instanceof Reader, true);
    t.equal(t.throws(() => reader.finish(), "ParseError", "2 is too long").value, 2);
    t.throws(() => reader.read(), "Error", "Reader.read: this Reader was moved by Reader.finish()");
  },
  "bad arguments are a TypeError still"(pkg, t) {
    t.throws(() => pkg.parse(5), "TypeError", "parse: argument 'text' must be a string, got number");
    t.throws(() => new pkg.Reader(5), "TypeError", "new Reader: argument 'text' must be a string, got number");
  },
  "behind a box it is an Error"(pkg, t) {
    const error = t.throws(() => pkg.boxed("cause"), "Error", "outside");
    t.equal(error.cause.message, "inside");
    t.equal(pkg.boxed("12"), 3);
  },
  "wherever Rust gives it"(pkg, t) {
    const [parse, each] = [pkg.parser(), pkg.parseEach(["1", "2a"])];
    t.same([parse("12"), pkg.parseThere("12")], [Uint32Array.of(1, 2), Uint32Array.of(1, 2)]);
    t.same(each.next().value, Uint32Array.of(1));
    for (const run of [() => pkg.boxedItself("1a"), () => parse("1a"), () => each.next(), () => pkg.parseThere("1a")]) {
      const error = thrown(run);
      t.ok(error instanceof pkg.ParseError);
      t.same([error.message, error.code, error.found], [thrown(() => pkg.parse("1a")).message, "BadChar", "a"]);
    }
    t.equal(thrown(() => parse("cause")).cause.message, "inside");
  },
  "errors of one class one after the other"(pkg, t) {
    const [first, second] = [thrown(() => pkg.parse("a")), thrown(() => pkg.parse(""))];
    t.same([first.code, second.code, first.found], ["BadChar", "Empty", "a"]);
    t.equal("found" in second, false);
  },
};
