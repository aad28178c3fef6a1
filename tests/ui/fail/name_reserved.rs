use minibind::export;

#[export]
fn init() {}

#[export]
fn init_sync() {}

#[export]
fn instantiate() {}

#[export]
fn allocate() {}

#[export]
fn refresh() {}

#[export]
fn release() {}

#[export]
fn default() {}

#[export(name = "init")]
const START: u32 = 1;

fn main() {}
