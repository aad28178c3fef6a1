const check = (pkg, t) => {
  t.equal(pkg.ANSWER, 42);
  t.equal(pkg.LOWEST_I8, -128);
  t.equal(pkg.HIGHEST_U16, 65535);
  t.equal(pkg.LOWEST_I32, -2147483648);
  t.equal(pkg.HIGHEST_U32, 4294967295);
  t.equal(pkg.SIZE, 168);
  t.equal(pkg.HALF, 0.5);
  t.equal(pkg.PI, Math.PI);
  t.equal(pkg.NOT_A_NUMBER, NaN);
  t.equal(pkg.MINUS_ZERO, -0);
  t.equal(pkg.BEYOND, Infinity);
  t.equal(pkg.BELOW, -Infinity);
  t.equal(pkg.TINY, 5e-324);
  t.equal(pkg.LOWEST_I64, -(2n ** 63n));
  t.equal(pkg.HIGHEST_U64, 2n ** 64n - 1n);
  t.equal(pkg.LOWEST_I128, -(2n ** 127n));
  t.equal(pkg.HIGHEST_U128, 2n ** 128n - 1n);
  t.equal(pkg.YES, true);
  t.equal(pkg.NO, false);
  t.equal(pkg.LETTER, "ß");
  t.equal(pkg.SMILE, "😀");
  t.equal(pkg.NUL, "\0");
  t.equal(pkg.NAME, "minibind");
  t.equal(pkg.EMPTY, "");
  t.equal(pkg.ODD, "a\"b'c`d\\e\n\r\t\0\b\x7f\u2028\u2029\ufeff${x}</script>é😀*/");
  t.equal(pkg.COMPUTED, "one+two");
  t.equal(pkg.STATIC, "minibind");
  t.equal(pkg.renamed, 1);
  t.equal(pkg.BEFORE, undefined);
  t.equal(pkg.limits.small.MAX, 255);
  t.equal(pkg.limits.MAX_BIG, 2n ** 63n);
};

export const tests = {
  "every value is written in"(pkg, t) {
    check(pkg, t);
    t.equal(pkg.limits.isSmall(255), true);
    t.equal(pkg.limits.isSmall(256), false);
  },
};

export const fresh = {
  async "constants are there before init"(load, t) {
    const pkg = await load();
    check(pkg, t);
    t.throws(() => pkg.limits.isSmall(1), "Error", "call and await init() before limits.isSmall()");
  },
};
