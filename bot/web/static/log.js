// The conversation on the page: each entry once, in order, and what the reader sees of it.

import { answerElement, questionElement } from "./entries.js";

const keyOf = (entry) => `${entry.who} ${entry.id}`;

/** Nearer than this to the end (in pixels), a reader is taken along when something arrives. */
const NEAR = 160;
/** Milliseconds for which a scroll to the end may be under way: what arrives meanwhile is followed as well. */
const ON_THE_WAY = 1000;

export class Log {
  #element = document.getElementById("log");
  #newer = document.getElementById("newer");
  #shown = new Map();
  #choose;
  #unseen = null;
  #onTheWayUntil = 0;

  constructor(choose) {
    this.#choose = choose;
    this.#newer.addEventListener("click", () => {
      const first = this.#unseen;
      this.#seen();
      if (first) {
        this.#scrollTo(first);
        first.tabIndex = -1;
        first.focus({ preventScroll: true });
      }
    });
    addEventListener("scroll", () => this.#unseen && atEnd() && this.#seen(), { passive: true });
  }

  has(who, id) {
    return this.#shown.has(keyOf({ who, id }));
  }

  /** The element of an entry; one that stands there already is left as it is. */
  add(entry, { after = this.#element.lastElementChild } = {}) {
    const key = keyOf(entry);
    const known = this.#shown.get(key);
    if (known) return known;
    const element = entry.who === "person" ? questionElement(entry) : answerElement(entry, this.#choose);
    this.#shown.set(key, element);
    if (after) after.after(element);
    else this.#element.prepend(element);
    return element;
  }

  /** Fill in what is missing, each entry behind the one that went before it. */
  merge(entries) {
    let before = null;
    for (const entry of entries) {
      before = this.add(entry, { after: before });
    }
  }

  /** Show what was there when the page was opened: it is not read out. */
  open(entries) {
    this.#element.setAttribute("aria-live", "off");
    this.merge(entries);
    this.#element.setAttribute("aria-busy", "false");
    if (entries.length) scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
    // A moment later, so that no screen reader takes the past for news.
    setTimeout(() => this.#element.setAttribute("aria-live", "polite"), 500);
  }

  /** Do something that lengthens the page; who reads at its end is taken along to the element that it returns. */
  follow(change, { always = false } = {}) {
    const along = always || atEnd() || performance.now() < this.#onTheWayUntil;
    const element = change();
    if (!element) return;
    if (along) this.#scrollTo(element);
    else if (element.classList.contains("entry")) {
      this.#unseen ??= element;
      this.#newer.hidden = false;
    }
  }

  clear() {
    this.#shown.clear();
    this.#element.replaceChildren();
    this.#seen();
  }

  #seen() {
    this.#unseen = null;
    this.#newer.hidden = true;
  }

  /** To its end, so that it is all to be seen; to its beginning, where it is longer than the window. */
  #scrollTo(element) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const tall = element.offsetHeight > innerHeight * 0.6;
    this.#onTheWayUntil = tall ? 0 : performance.now() + ON_THE_WAY;
    element.scrollIntoView({ block: tall ? "start" : "end", behavior: calm ? "instant" : "smooth" });
  }
}

function atEnd() {
  const page = document.documentElement;
  return page.scrollHeight - innerHeight - scrollY < NEAR;
}
