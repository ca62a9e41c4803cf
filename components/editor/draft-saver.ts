import type { ActionResult } from "@/lib/actions/result";
import { createInput, hasEqualContent, sameContent, updateInput } from "./document-input";
import { writtenRows } from "./editor-rows";
import type { Content } from "./editor-state";
import { errorKey } from "./error-key";
import type { SavedVersion, SaverOptions, SaveState } from "./saver-options";
import type { ServerState } from "./send-draft";
import { askedAbout, type Disputes, NO_DISPUTES, withoutDisputed } from "./together/disputes";

const LONGEST_RETRY_MS = 30_000;
const PAUSE_MS = 900;
/** While others have the document open, they see what is typed here within a second. */
const SHORT_PAUSE_MS = 250;

/** Refusals after which the document may no longer be the one that was edited here. */
const CHANGED_THERE: ReadonlySet<string> = new Set([
  "PRECONDITION_FAILED",
  "CONFLICT",
  "NOT_FOUND",
  "FORBIDDEN",
]);

/**
 * Saves a document while it is edited: shortly after the last keystroke, one save after the other, each based
 * on the version before it. A new document is first saved once it has a line, or when the user asks for it;
 * until then it has no number and appears in no list. The browser makes the document's key, so that a first
 * save sent twice creates only one document. A save that fails is retried. What somebody else has saved in the
 * meantime is merged, and what is typed here is saved on top of it.
 */
export class DraftSaver {
  #options: SaverOptions;
  #version: number | null;
  #saved: Content | null;
  #current: Content | null = null;
  #disputes: Disputes = NO_DISPUTES;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | null = null;
  #attempts = 0;
  #closed = false;
  #asked = false;
  #stopped = false;
  /** Whether somebody else has the document open. */
  watched = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#version = options.version;
    this.#saved = options.saved;
  }

  get version(): number | null {
    return this.#version;
  }

  /** What the server has, as far as is known here. */
  get saved(): Content | null {
    return this.#saved;
  }

  /** Whether something was typed that the server does not have, decided or not. */
  get unsaved(): boolean {
    return this.#current !== null && !sameContent(this.#current, this.#saved);
  }

  /** Whether something is to be sent: what is disputed is not. */
  get #due(): boolean {
    const sent = this.#toSend;
    return sent !== null && !sameContent(sent, this.#saved);
  }

  get #toSend(): Content | null {
    return this.#current && withoutDisputed(this.#current, this.#disputes);
  }

  /** Takes the editor's current content and saves it soon. */
  changed(content: Content, disputes: Disputes = NO_DISPUTES): void {
    this.#current = content;
    this.#disputes = disputes;
    if (!this.#due) {
      this.#asSaved();
      return;
    }
    if (!this.#closed) this.#options.onState({ kind: this.#missing() ?? "pending" });
    this.#plan(this.#options.pauseMs ?? (this.watched ? SHORT_PAUSE_MS : PAUSE_MS));
  }

  /** Saves at once even without a line, because the user asked for it. */
  async save(content: Content, disputes: Disputes = NO_DISPUTES): Promise<boolean> {
    this.changed(content, disputes);
    if (this.#version === null && !content.fields.customer_id) {
      this.#options.onState({ kind: "no_customer" });
      return false;
    }
    this.#asked = true;
    return this.flush();
  }

  /** Saves at once, repeatedly until nothing is unsaved; returns false if it could not, or something is disputed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#sending;
    while (this.#due) {
      if (this.#closed || this.#missing() || !(await this.#send())) return false;
    }
    return this.#version !== null && this.#undecided === 0;
  }

  /** Waits until no save is on its way. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  /** Takes in what the server has, if it is newer than what is known here. */
  async take(theirs: ServerState | "none"): Promise<void> {
    await this.#sending;
    if (this.#takeNow(theirs) && this.#current) this.changed(this.#current, this.#disputes);
  }

  #takeNow(theirs: ServerState | "none"): boolean {
    if (this.#version === null) return false;
    if (theirs === "none" || !theirs.editable) {
      this.#close(theirs === "none" ? null : theirs);
      return false;
    }
    if (this.#closed) {
      this.#closed = false;
      this.#options.onOpened();
    }
    if (theirs.version <= this.#version) return false;
    const { content, saved, disputes } = this.#options.merge(this.#saved, theirs);
    this.#version = theirs.version;
    this.#saved = saved;
    this.#current = content;
    this.#disputes = disputes;
    return true;
  }

  #close(now: ServerState | null): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#options.onState({ kind: this.unsaved ? "closed" : "saved" });
    this.#options.onClosed(now);
  }

  /** Called when the editor closes: a save in progress still completes, but nothing is retried. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Called when the editor opens again. */
  resume(): void {
    this.#stopped = false;
  }

  /** The user has undone the unsaved changes: the content is again the one that was saved. */
  #asSaved(): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#sending || this.#version === null) return;
    this.#options.onErrors({});
    this.#options.onState(this.#rest());
  }

  get #undecided(): number {
    return this.#current ? askedAbout(this.#current, this.#disputes).length : 0;
  }

  /** The state while nothing is sent or about to be. */
  #rest(): SaveState {
    if (this.#due) return { kind: "pending" };
    const count = this.#undecided;
    return count > 0 ? { kind: "disputed", count } : { kind: "saved" };
  }

  /** Returns what a document still needs before its first save; null if nothing. */
  #missing(): "no_line" | "no_customer" | null {
    if (this.#version !== null) return null;
    if (!this.#asked && writtenRows(this.#current?.rows ?? []).length === 0) return "no_line";
    return this.#current?.fields.customer_id ? null : "no_customer";
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#stopped || this.#missing()) return;
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #send(): Promise<boolean> {
    this.#sending ??= this.#sendNow().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendNow(): Promise<boolean> {
    const content = this.#toSend;
    if (!content) return true;
    const { id, type, create, update, onState } = this.#options;
    onState({ kind: "saving" });
    const first = this.#version === null;
    if (first) this.#attempts += 1;
    try {
      const answer = first
        ? await create(createInput(id, type, content))
        : await update({ id, version: this.#version, ...updateInput(content, this.#saved) });
      if (answer.ok) return this.#done(answer.data, content, first);
      if (CHANGED_THERE.has(answer.error.code)) {
        const gone = await this.#afterTheirs(content);
        if (gone !== null) return gone;
      }
      return this.#refused(answer.error, content);
    } catch {
      onState({ kind: "offline" });
      this.#retry();
      return false;
    }
  }

  #done(saved: SavedVersion, content: Content, first: boolean): boolean {
    // If the response to an earlier attempt was lost, that attempt created the document with older content,
    // so the current content is sent once more.
    const known = !(first && this.#attempts > 1);
    this.#version = saved.version;
    this.#saved = known ? content : null;
    this.#options.retryMs = 2000;
    this.#options.onErrors({});
    this.#options.onSaved(saved, first);
    this.#options.onState(this.#rest());
    return true;
  }

  /**
   * Takes in what somebody else has saved, so that the rest is sent on top of it. The newer version may also be our own: a save sent while
   * leaving the page, whose response was never received. Returns whether sending goes on; null if nothing has changed there.
   */
  async #afterTheirs(content: Content): Promise<boolean | null> {
    const now = await this.#options.standing(this.#version ?? 0);
    if (!now) return null;
    if (now !== "none" && now.editable && hasEqualContent(content, now.content)) {
      this.#version = now.version;
      this.#saved = content;
      this.#options.onErrors({});
      this.#options.onState(this.#rest());
      return true;
    }
    if (this.#takeNow(now)) return true;
    return this.#closed ? false : null;
  }

  #refused(error: Extract<ActionResult, { ok: false }>["error"], content: Content): boolean {
    const { onState, onErrors } = this.#options;
    const { code, message, details } = error;
    if (code === "VALIDATION_ERROR") {
      onErrors(
        Object.fromEntries(details.map((detail) => [errorKey(detail.field, content.rows), detail.message])),
      );
      onState({ kind: "refused", message: details[0]?.message ?? message, count: details.length });
    } else if (code === "UNAUTHENTICATED") {
      onState({ kind: "signed_out" });
    } else if (
      code === "PRECONDITION_FAILED" ||
      code === "INTERNAL_ERROR" ||
      code === "RATE_LIMITED" ||
      code === "UNAVAILABLE"
    ) {
      onState({ kind: "failed", message });
      this.#retry();
    } else {
      onState({ kind: "failed", message });
    }
    return false;
  }

  #retry(): void {
    const wait = this.#options.retryMs ?? 2000;
    this.#options.retryMs = Math.min(wait * 2, LONGEST_RETRY_MS);
    this.#plan(wait);
  }
}
