// What the page asks of the server.

/** Milliseconds to wait for an answer to a request. */
const TIMEOUT = 20_000;

/** A random UUID; crypto.randomUUID is missing where a town tries the page over plain http. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Hand over a message. The same one may be handed over again: its id makes it one.
 * Answers { sent }, and where it was not: { message } to be shown, { hopeless } where repeating it cannot help,
 * { unreachable } where nobody answered.
 */
export async function post(said) {
  try {
    const response = await send("/api/messages", said);
    if (response.ok) return { sent: true };
    const told = await response.json().catch(() => ({}));
    return {
      sent: false,
      message: told.message,
      hopeless: response.status === 413,
      unreachable: response.status >= 500,
    };
  } catch {
    return { sent: false, unreachable: true };
  }
}

/** What was said: { known, entries, last, language }. Raises when nobody answers. */
export async function history() {
  const response = await fetch("/api/history", { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(response.status);
  return response.json();
}

/** Begin a chat that has nothing to do with the one before. Answers whether the server did. */
export async function startOver() {
  try {
    return (await send("/api/session", {})).ok;
  } catch {
    return false;
  }
}

function send(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
}
