import type { ActionResult } from "@/lib/actions/result";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { Content } from "./editor-state";
import type { SavedVersion } from "./saver-options";

/** The state of a document on the server. */
export interface ServerState {
  version: number;
  content: Content;
  status: DocumentStatus;
  number: string | null;
  /** Whether the user may still write in it. */
  editable: boolean;
  /** Who has changed it since the version that was asked about; empty if nobody is known. */
  by: string;
  /** Registration and customer, as people say it. */
  about: string;
}

/**
 * Browsers allow 64 kB in total for requests that outlive a page. Anything longer stays only on this computer
 * until the user returns.
 */
const LONGEST_KEPT_ALIVE = 60_000;

/**
 * Saves a draft as a new document or on top of the version it names. The request continues even if the page
 * is left.
 */
export async function sendDraft(
  id: string,
  input: Record<string, unknown>,
): Promise<ActionResult<SavedVersion>> {
  const body = JSON.stringify(input);
  const response = await fetch(`/documents/${id}/draft`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    keepalive: new Blob([body]).size < LONGEST_KEPT_ALIVE,
  });
  return response.json();
}

/**
 * Returns the document's current state on the server; `none` if there is no such document any more, null if
 * the server does not answer or has no version after `since`.
 */
export async function readServerState(id: string, since?: number): Promise<ServerState | "none" | null> {
  try {
    const response = await fetch(`/documents/${id}/draft${since === undefined ? "" : `?since=${since}`}`, {
      redirect: "manual",
    });
    if (response.status === 404) return "none";
    return response.status === 200 ? ((await response.json()) as ServerState) : null;
  } catch {
    return null;
  }
}
