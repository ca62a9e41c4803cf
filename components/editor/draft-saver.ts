import type { ActionResult } from "@/lib/actions/result";
import type { DocumentType } from "@/lib/document-record/rules/types";
import { createInput, hasEqualContent, sameContent, updateInput } from "./document-input";
import { writtenRows } from "./editor-rows";
import { type Content, errorKey } from "./editor-state";
import type { ServerState } from "./send-draft";

/** What the saver learns about a document that was saved. */
export interface SavedVersion {
  id: string;
  version: number;
  number: string | null;
  status: string;
  total_gross: string | null;
}

export type SaveState =
  | { kind: "clean" | "pending" | "saving" | "saved" | "no_line" | "no_customer" | "offline" | "signed_out" }
  | { kind: "refused"; message: string; count: number }
  | { kind: "conflict" | "failed"; message: string };

type Save = (input: Record<string, unknown>) => Promise<ActionResult<SavedVersion>>;

export interface SaverOptions {
  id: string;
  type: DocumentType;
  /** Null while the document exists only in this browser. */
  version: number | null;
  /** What the server has of it. */
  saved: Content | null;
  create: Save;
  update: Save;
  /** Asks for the document's current state on the server. */
  standing(): Promise<ServerState | "none" | null>;
  /** Shows the state of saving. */
  onState(state: SaveState): void;
  onErrors(errors: Record<string, string>): void;
  onSaved(saved: SavedVersion, first: boolean): void;
  pauseMs?: number;
  retryMs?: number;
}

const LONGEST_RETRY_MS = 30_000;

/**
 * Saves a document while it is edited: shortly after the last keystroke, one save after the other, each based
 * on the version before it. A new document is first saved once it has a line, or when the user asks for it;
 * until then it has no number and appears in no list. The browser makes the document's key, so that a first
 * save sent twice creates only one document. A save that fails is retried. After a change by somebody else,
 * saving waits for the user's decision.
 */
export class DraftSaver {
  #options: SaverOptions;
  #version: number | null;
  #saved: Content | null;
  #current: Content | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | null = null;
  #attempts = 0;
  #held = false;
  #asked = false;
  #stopped = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#version = options.version;
    this.#saved = options.saved;
  }

  get version(): number | null {
    return this.#version;
  }

  get unsaved(): boolean {
    return this.#current !== null && !sameContent(this.#current, this.#saved);
  }

  /** Takes the editor's current content and saves it soon. */
  changed(content: Content): void {
    this.#current = content;
    if (!this.unsaved) {
      this.#asSaved();
      return;
    }
    if (!this.#held) this.#options.onState({ kind: this.#missing() ?? "pending" });
    this.#plan(this.#options.pauseMs ?? 900);
  }

  /** Saves at once even without a line, because the user asked for it. */
  async save(content: Content): Promise<boolean> {
    this.changed(content);
    if (this.#version === null && !content.fields.customer_id) {
      this.#options.onState({ kind: "no_customer" });
      return false;
    }
    this.#asked = true;
    return this.flush();
  }

  /** Saves at once, repeatedly until nothing is unsaved; returns false if it could not. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#sending;
    while (this.unsaved) {
      if (this.#held || this.#missing() || !(await this.#send())) return false;
    }
    return this.#version !== null;
  }

  /** After somebody else's save: saves this content as a new version on top of theirs. */
  async keepMine(version: number): Promise<boolean> {
    this.#version = version;
    this.#saved = null;
    this.#held = false;
    return this.flush();
  }

  /**
   * Takes over the server's content when it turns out to be a newer version than the one opened and nothing
   * was typed since.
   */
  adopt({ version, content }: ServerState): void {
    this.#version = version;
    this.#saved = content;
    this.#current = content;
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
    if (this.#held || this.#sending || this.#version === null) return;
    this.#options.onErrors({});
    this.#options.onState({ kind: "saved" });
  }

  /** Returns what a document still needs before its first save; null if nothing. */
  #missing(): "no_line" | "no_customer" | null {
    if (this.#version !== null) return null;
    if (!this.#asked && writtenRows(this.#current?.rows ?? []).length === 0) return "no_line";
    return this.#current?.fields.customer_id ? null : "no_customer";
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#held || this.#stopped || this.#missing()) return;
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #send(): Promise<boolean> {
    this.#sending ??= this.#sendNow().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendNow(): Promise<boolean> {
    const content = this.#current;
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
      if (answer.error.code === "PRECONDITION_FAILED" && (await this.#isSavedAlready(content))) return true;
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
    this.#options.onState({ kind: this.unsaved ? "pending" : "saved" });
    return true;
  }

  /**
   * The newer version may be our own: a save sent while leaving the page, whose response was never received.
   */
  async #isSavedAlready(content: Content): Promise<boolean> {
    const now = await this.#options.standing();
    if (!now || now === "none" || !hasEqualContent(content, now.content)) return false;
    this.#version = now.version;
    this.#saved = content;
    this.#options.onErrors({});
    this.#options.onState({ kind: this.unsaved ? "pending" : "saved" });
    return true;
  }

  #refused(error: Extract<ActionResult, { ok: false }>["error"], content: Content): boolean {
    const { onState, onErrors } = this.#options;
    const { code, message, details } = error;
    if (code === "VALIDATION_ERROR") {
      onErrors(
        Object.fromEntries(details.map((detail) => [errorKey(detail.field, content.rows), detail.message])),
      );
      onState({ kind: "refused", message: details[0]?.message ?? message, count: details.length });
    } else if (code === "PRECONDITION_FAILED") {
      this.#held = true;
      onState({ kind: "conflict", message });
    } else if (code === "UNAUTHENTICATED") {
      onState({ kind: "signed_out" });
    } else if (code === "INTERNAL_ERROR" || code === "RATE_LIMITED" || code === "UNAVAILABLE") {
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
