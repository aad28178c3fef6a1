minibind::ts! {}

minibind::ts! { type Id = string; }

minibind::ts! { "export type Id = string;" "export type Name = string;" }

fn main() {}
