// The module in base64. The emitter writes this declaration itself; the file stands for it where the
// loader is checked and tested alone.

/** (module (func (export "one") (result i32) (i32.const 1))) */
export const moduleText = "AGFzbQEAAAABBQFgAAF/AwIBAAcHAQNvbmUAAAoGAQQAQQEL";
