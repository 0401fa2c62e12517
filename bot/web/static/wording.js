// The page's own wording: what the server put into the page, and its change without a reload.

let current = JSON.parse(document.body.dataset.interface);
let asked = 0;

export const text = (key) => current.texts[key];

/** Show the page in another language. Where the server cannot be reached, the page stays as it is. */
export async function speak(code) {
  if (code === current.language) return;
  const turn = ++asked;
  const response = await fetch(`/api/interface?language=${encodeURIComponent(code)}`).catch(() => null);
  if (!response?.ok || turn !== asked) return; // a later choice has overtaken this one
  current = await response.json();
  apply();
}

/** Write an entry's time in the page's language; with the date, where it was not today. */
export function showTime(time) {
  const moment = new Date(time.dateTime);
  const today = moment.toDateString() === new Date().toDateString();
  const style = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  time.textContent = new Intl.DateTimeFormat(current.language, style).format(moment);
}

/** A button's title; one that was pressed says so to those who do not see the mark. */
export function entitle(button, title, used = text("web_button_used")) {
  button.textContent = title;
  button.dataset.title = title;
  button.dataset.used = used;
  if (!button.classList.contains("used")) return;
  const note = document.createElement("span");
  note.className = "hidden";
  note.textContent = ` (${used})`;
  button.append(note);
}

function apply() {
  document.documentElement.lang = current.language;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = text(element.dataset.placeholder);
  }
  // Changed in place: a button that has the focus keeps it.
  document.querySelectorAll("#first-steps button").forEach((button, index) => {
    entitle(button, current.first_steps[index].title);
  });
  document.querySelectorAll("time").forEach(showTime);
  document.getElementById("language").value = current.language;
}
