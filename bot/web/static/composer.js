// The input: Enter sends, Shift+Enter makes a new line, the field grows with its text.

export class Composer {
  #form = document.getElementById("form");
  #field = document.getElementById("message");

  /** `say(text)` is called with what was written, never with nothing. */
  constructor(say) {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const written = this.#field.value.trim();
      // Emptied before anything else happens: a second press finds nothing to send.
      this.#field.value = "";
      this.#grow();
      this.#field.focus();
      if (written) say(written);
    });
    this.#field.addEventListener("keydown", (event) => {
      // While letters are still being put together, Enter belongs to the input method.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    // Otherwise a tap on the button takes the focus from the field, and with it the keyboard off the screen.
    this.#form.querySelector("button").addEventListener("mousedown", (event) => {
      if (document.activeElement === this.#field) event.preventDefault();
    });
    if (!CSS.supports("field-sizing", "content")) {
      this.#field.addEventListener("input", () => this.#grow());
    }
  }

  focus() {
    this.#field.focus();
  }

  #grow() {
    if (CSS.supports("field-sizing", "content")) return;
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }
}
