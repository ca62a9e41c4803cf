import type { DocumentType } from "@/lib/document-record/rules/types";
import { blankRow } from "./editor-rows";
import type { Content } from "./editor-state";
import { emptyFields } from "./empty-fields";
import type { Disputes } from "./together/disputes";

/** What was typed and not yet saved, kept on this computer until it is saved. */
export interface LocalDraft {
  id: string;
  type: DocumentType;
  /** The version that was edited; null if the document was never saved. */
  version: number | null;
  content: Content;
  /** What the server had when this was typed; null if that is unknown, or there was nothing. */
  base?: Content | null;
  /** What of it somebody else had made different, and was not decided. */
  disputes?: Disputes;
  kept_at: string;
  /** How users recognise it: registration and name. */
  about: string;
}

const prefix = (userId: string) => `ga4.draft.${userId}.`;

/** Keeps a draft; returns false if the browser has no space or no storage (a private window). */
export function storeDraft(userId: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(prefix(userId) + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(userId: string, id: string): void {
  try {
    localStorage.removeItem(prefix(userId) + id);
  } catch {
    // If nothing can be stored, there is nothing to delete.
  }
}

export const findDraft = (userId: string, id: string): LocalDraft | null => read(prefix(userId) + id);

/** Returns the user's documents that were begun on this computer and never reached the server. */
export function unsavedDrafts(userId: string): LocalDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(userId)))
      .flatMap((key) => read(key) ?? [])
      .filter(({ version }) => version === null)
      .sort((a, b) => b.kept_at.localeCompare(a.kept_at));
  } catch {
    return [];
  }
}

function read(key: string): LocalDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as LocalDraft | null;
    if (!draft?.content?.rows || !draft.content.fields) return null;
    // An older version, which knew fewer cells of a line, may have stored the draft.
    const rows = draft.content.rows.map((row) => ({ ...blankRow(row.id), ...row }));
    return { ...draft, content: { fields: { ...emptyFields, ...draft.content.fields }, rows } };
  } catch {
    return null;
  }
}
