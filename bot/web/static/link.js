// The line on which answers arrive: an EventSource that is also looked after when the browser gives it up.

/** Milliseconds without any event after which the line is taken for dead; the server sends a heartbeat every 15 s. */
const SILENCE = 40_000;
/** Milliseconds that a break may last before the person is told. */
const PATIENCE = 2_500;
const LONGEST_WAIT = 20_000;

export class Link {
  #on;
  #source = null;
  #after = 0;
  #wait = 1000;
  #timers = {};
  #told = false;

  /**
   * `on` has message(entry), typing(), lost(), back(), and revive(), which catches up by itself and tells by a promise
   * whether there still is a chat to listen to.
   */
  constructor(on) {
    this.#on = on;
    addEventListener("online", () => this.#source && this.#connect());
  }

  get isOpen() {
    return this.#source !== null;
  }

  /** Listen for answers after this one; does nothing while the line is open. */
  open(after = 0) {
    this.#after = Math.max(this.#after, after);
    if (!this.#source) this.#connect();
  }

  close() {
    this.#source?.close();
    this.#source = null;
    this.#after = 0;
    this.#told = false;
    for (const name of Object.keys(this.#timers)) this.#stop(name);
  }

  #connect() {
    this.#source?.close();
    const source = new EventSource(`/api/events?after=${this.#after}`);
    this.#source = source;
    source.addEventListener("heartbeat", () => this.#alive());
    source.addEventListener("typing", () => {
      this.#alive();
      this.#on.typing();
    });
    source.addEventListener("message", (event) => {
      this.#alive();
      const entry = JSON.parse(event.data);
      this.#after = Math.max(this.#after, entry.id);
      this.#on.message(entry);
    });
    source.addEventListener("error", () => this.#broken(source));
    this.#start("silence", SILENCE, () => this.#connect());
  }

  #alive() {
    this.#wait = 1000;
    this.#stop("lost");
    this.#start("silence", SILENCE, () => this.#connect());
    if (!this.#told) return;
    this.#told = false;
    this.#on.back();
  }

  #broken(source) {
    if (source !== this.#source) return;
    if (!this.#told && !this.#timers.lost) {
      this.#start("lost", PATIENCE, () => {
        this.#told = true;
        this.#on.lost();
      });
    }
    // Connecting: the browser tries again by itself. Closed: it has given up, because something answered that was no stream.
    if (source.readyState === EventSource.CLOSED) {
      this.#start("revive", this.#wait, () => this.#revive());
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    }
  }

  async #revive() {
    const source = this.#source;
    const alive = await this.#on.revive().catch(() => null);
    if (source !== this.#source) return; // begun anew in the meantime
    if (alive === null) this.#broken(source);
    else if (alive) this.#connect();
    else this.close();
  }

  #start(name, milliseconds, action) {
    this.#stop(name);
    this.#timers[name] = setTimeout(() => {
      delete this.#timers[name];
      action();
    }, milliseconds);
  }

  #stop(name) {
    clearTimeout(this.#timers[name]);
    delete this.#timers[name];
  }
}
