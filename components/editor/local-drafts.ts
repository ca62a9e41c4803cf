import type { DocumentType } from "@/lib/document-record/rules/types";
import { blankRow } from "./editor-rows";
import type { Content } from "./editor-state";
import { emptyFields } from "./empty-fields";

/** What was typed and not yet saved, kept on this computer until it is. */
export interface LocalDraft {
  id: string;
  type: DocumentType;
  /** The version that was written on; null where the document was never saved. */
  version: number | null;
  content: Content;
  kept_at: string;
  /** How people will know it again: plate and name. */
  about: string;
}

const prefix = (userId: string) => `ga4.draft.${userId}.`;

/** Keeps a draft; false where the browser has no room or no memory (a private window). */
export function keepDraft(userId: string, draft: LocalDraft): boolean {
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
    // Where nothing can be kept there is nothing to drop.
  }
}

export const findDraft = (userId: string, id: string): LocalDraft | null => read(prefix(userId) + id);

/** Documents of this person that were begun here and never reached the server. */
export function draftsNeverSaved(userId: string): LocalDraft[] {
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
    // Kept by an older version, which knew less of a line.
    const rows = draft.content.rows.map((row) => ({ ...blankRow(row.id), ...row }));
    return { ...draft, content: { fields: { ...emptyFields, ...draft.content.fields }, rows } };
  } catch {
    return null;
  }
}
