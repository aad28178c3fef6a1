/**
 * What frees something of Rust, and then ends what it had borrowed.
 * @param {(address: number) => void} drop
 * @param {() => void} [release]
 */
export function freeWith(drop, release) {
  /** @param {number} address */
  return (address) => {
    try {
      drop(address);
    } finally {
      release?.();
    }
  };
}
