//! What the program uses of the browser: classes and values of the DOM as imports, and [`Listener`].

use minibind::{Closure, JsCast, JsValue, import};

/// What handles an event. An error is thrown, and so appears in the browser's console.
pub(crate) type Handler = dyn Fn(Event) -> Handled;
pub(crate) type Handled = Result<(), String>;

#[import]
extern "C" {
    #[import(name = "document")]
    pub(crate) static DOCUMENT: Node;
    #[import(name = "localStorage")]
    pub(crate) static LOCAL_STORAGE: Storage;

    pub(crate) type Storage;
    pub(crate) fn get_item(this: &Storage, key: &str) -> Option<String>;
    /// Fails when the storage is full.
    pub(crate) fn set_item(this: &Storage, key: &str, value: &str) -> Result<(), JsValue>;

    pub(crate) type Event;
    pub(crate) fn prevent_default(this: &Event);
    #[import(getter)]
    pub(crate) fn target(this: &Event) -> JsValue;

    pub(crate) type EventTarget;
    fn add_event_listener(this: &EventTarget, event: &str, handler: &Closure<Handler>);
    fn remove_event_listener(this: &EventTarget, event: &str, handler: &Closure<Handler>);
    /// Gives the handler to JavaScript, which frees it when nothing can call it any more.
    #[import(name = "addEventListener")]
    fn give_event_listener(this: &EventTarget, event: &str, handler: Closure<Handler>);

    /// The document, an element, or what a template holds.
    #[import(extends = EventTarget)]
    pub(crate) type Node;
    fn query_selector(this: &Node, selectors: &str) -> Option<JsValue>;
    pub(crate) fn append_child(this: &Node, child: &Node);
    pub(crate) fn clone_node(this: &Node, is_deep: bool) -> Node;
    #[import(setter)]
    pub(crate) fn set_text_content(this: &Node, text: &str);

    #[import(name = "HTMLElement", extends = Node)]
    pub(crate) type Element;
    pub(crate) fn remove(this: &Element);
    #[import(setter)]
    pub(crate) fn set_hidden(this: &Element, is_hidden: bool);

    #[import(name = "HTMLTemplateElement", extends = Element)]
    pub(crate) type Template;
    #[import(getter)]
    pub(crate) fn content(this: &Template) -> Node;

    #[import(name = "HTMLInputElement", extends = Element)]
    pub(crate) type Input;
    #[import(getter)]
    pub(crate) fn value(this: &Input) -> String;
    #[import(setter)]
    pub(crate) fn set_value(this: &Input, value: &str);
    #[import(getter)]
    pub(crate) fn checked(this: &Input) -> bool;
    #[import(setter)]
    pub(crate) fn set_checked(this: &Input, is_checked: bool);
    #[import(setter)]
    pub(crate) fn set_disabled(this: &Input, is_disabled: bool);
}

impl Node {
    /// The first element in it that the selectors match, as an element of the class `T`.
    pub(crate) fn find<T: JsCast>(&self, selectors: &str) -> Result<T, String> {
        let found = self.query_selector(selectors).and_then(|element| element.dyn_into().ok());
        found.ok_or_else(|| format!("the page has no such {selectors}"))
    }
}

impl EventTarget {
    /// Handles an event for as long as the target is there.
    pub(crate) fn on(&self, event: &str, handler: impl Fn(Event) -> Handled + 'static) {
        self.give_event_listener(event, Closure::<Handler>::new(handler));
    }

    /// Handles an event until the listener is dropped.
    pub(crate) fn listen(
        &self,
        event: &'static str,
        handler: impl Fn(Event) -> Handled + 'static,
    ) -> Listener {
        let handler = Closure::<Handler>::new(handler);
        self.add_event_listener(event, &handler);
        Listener { target: self.clone(), event, handler }
    }
}

/// A handler of an event, which is removed when this is dropped.
pub(crate) struct Listener {
    target: EventTarget,
    event: &'static str,
    handler: Closure<Handler>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target.remove_event_listener(self.event, &self.handler);
    }
}
