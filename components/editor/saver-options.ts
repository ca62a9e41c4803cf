import type { ActionResult } from "@/lib/actions/result";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { Content } from "./editor-state";
import type { ServerState } from "./send-draft";
import type { Merged } from "./together/merge-content";

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
  /** Saved but for what somebody else has made different: the user is asked there. */
  | { kind: "disputed"; count: number }
  /** Somebody else has made it final or deleted it. */
  | { kind: "closed" }
  | { kind: "failed"; message: string };

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
  /** Asks for the document's state on the server, if it has a newer version. */
  standing(version: number): Promise<ServerState | "none" | null>;
  /** Merges what the server has into what is typed here, and shows it; `base` is what both have known last. */
  merge(base: Content | null, theirs: ServerState): Merged;
  /** It can no longer be edited here; null if there is no such document any more. */
  onClosed(now: ServerState | null): void;
  /** It can be edited again. */
  onOpened(): void;
  /** Shows the state of saving. */
  onState(state: SaveState): void;
  onErrors(errors: Record<string, string>): void;
  onSaved(saved: SavedVersion, first: boolean): void;
  pauseMs?: number;
  retryMs?: number;
}
