// What was said, as elements. Text goes in by textContent alone; links come from sources, places, pictures and
// documents alone.

import { entitle, showTime, text } from "./wording.js";

/** What the person said: { id, text, at }. */
export function questionElement(entry) {
  const element = framed("person", "web_you", entry);
  element.querySelector(".bubble").textContent = entry.text;
  return element;
}

/** An answer: { id, at, part }; `choose(button)` is called when one of its buttons is pressed. */
export function answerElement(entry, choose) {
  const { part } = entry;
  const element = framed("assistant", "web_assistant", entry);
  const bubble = element.querySelector(".bubble");
  bubble.lang = part.language;
  bubble.append(...blocks(part.text));
  if (part.picture) bubble.prepend(pictureElement(part.picture));
  if (part.document) bubble.append(documentElement(part.document, part.words));
  if (part.place) bubble.append(placeElement(part.place, part.words));
  if (part.sources.length) bubble.append(sourcesElement(part.sources, part.words));
  if (part.buttons.length) element.append(buttonsElement(part, choose));
  return element;
}

/** Mark a question as "sending", "failed" or (with null) as arrived; `retry` is called by the button of a failed one. */
export function showState(element, state, { message = "", retry = null } = {}) {
  element.classList.toggle("sending", state === "sending");
  element.classList.toggle("failed", state === "failed");
  element.querySelector(".state")?.remove();
  if (state === null) return;
  const line = make("div", "state");
  const words = make("span");
  words.ariaHidden = state === "sending" ? "true" : null; // the log would read it out after every message
  if (message) words.textContent = message;
  else worded(words, state === "sending" ? "web_sending" : "web_not_sent");
  line.append(words);
  if (retry) {
    const button = worded(make("button", "retry"), "web_retry");
    button.type = "button";
    button.addEventListener("click", retry);
    line.append(button);
  }
  element.append(line);
}

/** Paragraphs and lists: an empty line parts paragraphs, "• " begins an item, **two stars** make bold. */
export function blocks(source) {
  const made = [];
  for (const block of source.split(/\n{2,}/)) {
    let target = null;
    for (const line of block.split("\n")) {
      const item = line.startsWith("• ");
      const name = item ? "UL" : "P";
      if (target?.tagName !== name) {
        target = make(name);
        made.push(target);
      } else if (!item) {
        target.append(make("br"));
      }
      if (item) target.append(withBold(make("li"), line.slice(2)));
      else withBold(target, line);
    }
  }
  return made;
}

function framed(who, nameKey, entry) {
  const element = make("div", `entry ${who}`);
  const time = make("time");
  time.dateTime = entry.at;
  showTime(time);
  element.append(worded(make("span", "hidden"), nameKey), make("div", "bubble"), time);
  return element;
}

function withBold(element, line) {
  line.split(/\*\*(.+?)\*\*/).forEach((piece, index) => {
    if (!piece) return;
    if (index % 2) element.append(Object.assign(make("strong"), { textContent: piece }));
    else element.append(piece);
  });
  return element;
}

function sourcesElement(sources, words) {
  const box = make("div", "sources");
  const list = make("ul");
  for (const source of sources) {
    const item = make("li");
    item.append(source.url ? link(source.text, source.url, words) : source.text);
    list.append(item);
  }
  box.append(Object.assign(make("p"), { textContent: words.sources }), list);
  return box;
}

function pictureElement({ url, alt }) {
  const anchor = Object.assign(make("a", "picture"), { href: url, target: "_blank", rel: "noopener noreferrer" });
  anchor.append(Object.assign(make("img"), { src: url, alt, loading: "lazy" }));
  return anchor;
}

function documentElement({ title, url }, words) {
  const box = make("div", "document");
  const anchor = Object.assign(make("a"), { href: url, target: "_blank", rel: "noopener noreferrer" });
  const name = Object.assign(make("span", "name"), { textContent: title });
  const format = Object.assign(make("span", "format"), { textContent: "PDF" });
  anchor.append(name, " ", format, newTabNote(words));
  box.append(anchor);
  return box;
}

function placeElement(place, words) {
  const box = make("div", "place");
  const name = Object.assign(make("strong"), { textContent: place.title });
  const lines = [name, place.address, link(words.map, place.url, words)].map((content) => {
    const line = make("p");
    line.append(content);
    return line;
  });
  box.append(...lines);
  return box;
}

function buttonsElement(part, choose) {
  const group = make("div", "choices");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", part.words.buttons);
  group.lang = part.language;
  for (const { title, payload } of part.buttons) {
    const button = make("button", "choice");
    button.type = "button";
    button.dataset.payload = payload;
    entitle(button, title, part.words.used);
    button.addEventListener("click", () => choose(button));
    group.append(button);
  }
  return group;
}

function link(title, url, words) {
  if (!/^https?:\/\//i.test(url)) return title;
  const anchor = Object.assign(make("a"), { href: url, target: "_blank", rel: "noopener noreferrer" });
  anchor.append(title, newTabNote(words));
  return anchor;
}

function newTabNote(words) {
  return Object.assign(make("span", "hidden"), { textContent: ` (${words.new_tab})` });
}

/** Text of the page's own wording, which changes with the page's language. */
function worded(element, key) {
  element.dataset.text = key;
  element.textContent = text(key);
  return element;
}

function make(name, className = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}
