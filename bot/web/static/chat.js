// The page: puts the pieces together.

import { Composer } from "./composer.js";
import { showState } from "./entries.js";
import { Link } from "./link.js";
import { Log } from "./log.js";
import { history, newId, post, startOver } from "./server.js";
import { entitle, speak, text } from "./wording.js";

/** Milliseconds after which nobody believes in "is writing" any more. */
const LONGEST_TYPING = 60_000;
/** Milliseconds that a choice in the list of languages must stand: arrow keys pass through all of them. */
const SETTLED = 700;

const byId = (id) => document.getElementById(id);
const typing = byId("typing");
const status = byId("status");
const connection = byId("connection");
const menu = byId("menu");
const dialog = byId("start-over");
const languages = byId("language");

const log = new Log(choose);
const composer = new Composer((written) => say("text", written));
const link = new Link({
  message: receive,
  typing: () => showTyping(true),
  lost: () => tell("web_connection_lost"),
  back: reconnected,
  revive: async () => (await catchUp()).known,
});

let sending = Promise.resolve(); // messages go one after the other, so that their order holds
let unsent = []; // what to send again when the server is back
let pressed = new Map(); // question's id -> the button that asked it
let languageChoice = null; // the question that is about to change the chat's language
let chosen = null; // a language chosen in the list, of which the server is not told yet
let known = false; // whether the server knows this chat
let catching = null; // the request for the history, while it is under way
let round = 0; // counts the chats that this page has begun

// -- saying something --

function say(kind, words, title = null) {
  tellLanguage();
  const said = { id: newId(), kind, text: words, language: languages.value };
  if (title !== null) said.title = title;
  const entry = { who: "person", id: said.id, text: title ?? words, at: new Date().toISOString() };
  let element;
  log.follow(() => (element = log.add(entry)), { always: true });
  deliver(said, element);
  return said.id;
}

function deliver(said, element) {
  const begun = round;
  showState(element, "sending");
  sending = sending.then(async () => {
    if (begun !== round) return;
    const { sent, message, hopeless, unreachable } = await post(said);
    if (begun !== round) return;
    if (sent) {
      known = true;
      showState(element, null);
      link.open();
      return;
    }
    release(said.id);
    const again = () => {
      unsent = unsent.filter((waiting) => waiting !== again);
      if (element.contains(document.activeElement)) composer.focus();
      deliver(said, element);
    };
    if (unreachable) unsent.push(again);
    log.follow(() => {
      showState(element, "failed", { message, retry: hopeless ? null : again });
      return element;
    });
  });
}

function choose(button) {
  if (button.ariaDisabled === "true") return; // pressed twice
  const { payload, title, used } = button.dataset;
  button.classList.add("used");
  button.ariaDisabled = "true";
  entitle(button, title, used);
  const id = say("button", payload, title);
  pressed.set(id, button);
  if (payload.startsWith("language:")) {
    languageChoice = id;
    speak(payload.slice("language:".length));
  }
}

/** The question has its answer, or did not get through: its button may be pressed again. */
function release(question) {
  const button = pressed.get(question);
  if (button) button.ariaDisabled = null;
  pressed.delete(question);
  if (languageChoice === question) languageChoice = null;
}

// -- hearing something --

async function receive(entry) {
  if (log.has("assistant", entry.id)) return;
  showTyping(false);
  if (entry.answers && !log.has("person", entry.answers)) {
    // Asked in another tab: fetch the question as well, so that the answer does not stand alone.
    await catchUp().catch(() => null);
  }
  log.follow(() => log.add(entry));
  release(entry.answers);
  if (!languageChoice) speak(entry.language);
}

/** Fetch what this page has missed; several calls at a time are one request. */
async function catchUp() {
  const begun = round;
  catching ??= history().finally(() => (catching = null));
  const past = await catching;
  if (begun !== round) return past;
  log.merge(past.entries);
  for (const entry of past.entries) release(entry.answers);
  return past;
}

function showTyping(shown) {
  clearTimeout(typing.timer);
  if (shown) typing.timer = setTimeout(() => showTyping(false), LONGEST_TYPING);
  if (shown === !typing.hidden) return;
  log.follow(() => {
    typing.hidden = !shown;
    return shown ? typing : null;
  });
  status.textContent = shown ? text("web_typing") : "";
}

// -- the connection --

function tell(key, { good = false } = {}) {
  clearTimeout(connection.timer);
  connection.classList.toggle("back", good);
  connection.textContent = text(key);
  if (good) connection.timer = setTimeout(() => connection.replaceChildren(), 5000);
}

function reconnected() {
  tell("web_connection_back", { good: true });
  for (const again of [...unsent]) again();
}

async function begin(wait = 1000) {
  const begun = round;
  let past;
  try {
    past = await history();
  } catch {
    tell("web_connection_lost");
    setTimeout(() => begin(Math.min(wait * 2, 20_000)), wait);
    return;
  }
  if (connection.textContent) reconnected();
  if (begun !== round) return;
  log.open(past.entries);
  if (!past.known) return;
  known = true;
  link.open(past.last);
  speak(past.language);
}

// -- the header --

for (const button of document.querySelectorAll("#first-steps button")) {
  entitle(button, button.textContent);
  button.addEventListener("click", () => choose(button));
}

languages.addEventListener("change", () => {
  chosen = { code: languages.value, title: languages.selectedOptions[0].text };
  languageChoice = "list";
  speak(chosen.code);
  clearTimeout(languages.timer);
  languages.timer = setTimeout(tellLanguage, SETTLED);
});

/** Tell the server of the language chosen in the list; before whatever is said next, at the latest. */
function tellLanguage() {
  if (!chosen) return;
  const { code, title } = chosen;
  chosen = null;
  clearTimeout(languages.timer);
  languageChoice = null;
  if (known) languageChoice = say("button", `language:${code}`, title);
  else window.history.replaceState(null, "", `?language=${code}`);
}

menu.addEventListener("click", (event) => {
  const button = event.target.closest("li button");
  if (!button) return;
  closeMenu();
  if (button.dataset.command) say("command", button.dataset.command, button.textContent);
  else dialog.showModal();
});
menu.addEventListener("keydown", (event) => event.key === "Escape" && closeMenu());
menu.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});
document.addEventListener("click", (event) => {
  if (!menu.contains(event.target)) menu.open = false;
});

function closeMenu() {
  if (!menu.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
}

// -- beginning anew --

const tabs = "BroadcastChannel" in window ? new BroadcastChannel("bruecke") : null;
tabs?.addEventListener("message", forget);

dialog.addEventListener("close", async () => {
  if (dialog.returnValue !== "new") return;
  dialog.returnValue = "";
  if (!(await startOver())) {
    tell("web_connection_lost");
    return;
  }
  forget();
  tabs?.postMessage("new");
  status.textContent = text("web_started_over");
  composer.focus();
});

function forget() {
  round += 1;
  known = false;
  unsent = [];
  pressed = new Map();
  languageChoice = chosen = null;
  link.close();
  log.clear();
  showTyping(false);
  connection.replaceChildren();
  for (const button of document.querySelectorAll("#first-steps button")) {
    button.classList.remove("used");
    button.ariaDisabled = null;
    entitle(button, button.dataset.title);
  }
  scrollTo({ top: 0, behavior: "instant" });
}

// -- the whole --

new ResizeObserver(() => {
  document.documentElement.style.setProperty("--dock", `${byId("dock").offsetHeight}px`);
}).observe(byId("dock"));

begin();
