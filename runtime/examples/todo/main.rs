//! A list of what is to be done, kept in the browser. Rust finds its way in `todo.html`, handles the
//! events and shows the list; the page has no script but the one that loads the module.

mod dom;
mod list;

use dom::{DOCUMENT, Element, Event, Handled, Input, LOCAL_STORAGE, Listener, Node, Template};
use list::{Filter, List};
use minibind::{JsCast, export};
use std::cell::{Cell, RefCell};
use std::collections::btree_map::{BTreeMap, Entry};
use std::rc::Rc;

/// Where the list is stored.
const KEY: &str = "minibind-todo";

/// The program: what there is to do, and where it is shown.
struct App {
    list: RefCell<List>,
    filter: Cell<Filter>,
    /// By the numbers of the entries.
    rows: RefCell<BTreeMap<u32, Row>>,
    entries: Node,
    template: Template,
    count: Node,
    message: Node,
}

/// Shows the stored list, and handles the page's events from here on.
#[export(start)]
fn start() -> Result<(), String> {
    let stored = LOCAL_STORAGE.get_item(KEY).unwrap_or_default();
    let app = Rc::new(App {
        list: RefCell::new(List::from_markdown(&stored)),
        filter: Cell::default(),
        rows: RefCell::default(),
        entries: DOCUMENT.find("#entries")?,
        template: DOCUMENT.find("#entry")?,
        count: DOCUMENT.find("#count")?,
        message: DOCUMENT.find("#message")?,
    });
    app.show()?;

    let text: Input = DOCUMENT.find("#text")?;
    text.set_disabled(false);
    let submit = app.handler(move |app, event| {
        event.prevent_default();
        let added = text.value();
        text.set_value("");
        app.change(|list| list.add(&added))
    });
    DOCUMENT.find::<Node>("#add")?.on("submit", submit);

    let choose = app.handler(|app, event| {
        if let Some(radio) = event.target().dyn_ref::<Input>() {
            app.filter.set(radio.value().parse()?);
        }
        app.show()
    });
    DOCUMENT.find::<Node>("#filters")?.on("change", choose);

    let clear = app.handler(|app, _| app.change(List::remove_done));
    DOCUMENT.find::<Node>("#clear")?.on("click", clear);
    Ok(())
}

impl App {
    /// A handler of events that reaches the program.
    fn handler(
        self: &Rc<Self>,
        handle: impl Fn(&Rc<Self>, Event) -> Handled + 'static,
    ) -> impl Fn(Event) -> Handled + 'static {
        let app = Rc::clone(self);
        move |event| handle(&app, event)
    }

    /// Changes the list, stores it and shows it.
    fn change<R>(self: &Rc<Self>, change: impl FnOnce(&mut List) -> R) -> Handled {
        change(&mut self.list.borrow_mut());
        let stored = LOCAL_STORAGE.set_item(KEY, &self.list.borrow().to_markdown());
        let message =
            stored.map_or_else(|error| format!("not stored: {error:?}"), |()| String::new());
        self.message.set_text_content(&message);
        self.show()
    }

    /// Makes the page what the list is.
    fn show(self: &Rc<Self>) -> Handled {
        let list = self.list.borrow();
        let mut rows = self.rows.borrow_mut();
        rows.retain(|&id, _| list.get(id).is_some());
        for entry in list.entries() {
            let row = match rows.entry(entry.id) {
                Entry::Occupied(row) => row.into_mut(),
                Entry::Vacant(place) => place.insert(Row::new(self, entry.id)?),
            };
            row.text.set_value(&entry.text);
            row.done.set_checked(entry.is_done);
            row.element.set_hidden(!self.filter.get().shows(entry));
        }
        self.count.set_text_content(&format!("{} to do", list.open_count()));
        Ok(())
    }
}

/// An entry on the page.
struct Row {
    listeners: Vec<Listener>,
    element: Element,
    done: Input,
    text: Input,
}

impl Row {
    /// Appends a row to the page.
    fn new(app: &Rc<App>, id: u32) -> Result<Row, String> {
        let content = app.template.content().clone_node(true);
        let element: Element = content.find("li")?;
        let done: Input = content.find(".done")?;
        let text: Input = content.find(".text")?;
        let remove: Element = content.find(".remove")?;
        app.entries.append_child(&content);

        let check = {
            let done = done.clone();
            app.handler(move |app, _| app.change(|list| list.set_done(id, done.checked())))
        };
        let edit = {
            let text = text.clone();
            app.handler(move |app, _| app.change(|list| list.edit(id, &text.value())))
        };
        // Drops the row, and with it this handler, which is kept until it returns.
        let delete = app.handler(move |app, _| app.change(|list| list.remove(id)));
        let listeners = vec![
            done.listen("change", check),
            text.listen("change", edit),
            remove.listen("click", delete),
        ];
        Ok(Row { listeners, element, done, text })
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        // First, as a browser may report an edit when the element goes.
        self.listeners.clear();
        self.element.remove();
    }
}
