import type { ItemDraft } from "./check-draft";
import type { Entry } from "./check-queue";

/** What of a check this device knows and the server does not, kept until it was sent. */
export interface StoredCheck {
  queue: Entry[];
  /** What cannot be sent as it is: figures that are not complete, a reason that is missing. */
  drafts: Record<string, ItemDraft>;
  /** What somebody else recorded first, as it was said here. */
  conflicts: Record<string, ItemDraft>;
}

export const NOTHING_STORED: StoredCheck = { queue: [], drafts: {}, conflicts: {} };

const keyOf = (userId: string, checkId: string) => `ga4.check.${userId}.${checkId}`;

/** Keeps it; returns false if the browser has no space or no storage (a private window). */
export function storeCheck(userId: string, checkId: string, check: StoredCheck): boolean {
  try {
    const empty = [check.queue, Object.keys(check.drafts), Object.keys(check.conflicts)].every(
      ({ length }) => length === 0,
    );
    if (empty) localStorage.removeItem(keyOf(userId, checkId));
    else localStorage.setItem(keyOf(userId, checkId), JSON.stringify(check));
    return true;
  } catch {
    return false;
  }
}

export function storedCheck(userId: string, checkId: string): StoredCheck {
  try {
    const kept = JSON.parse(
      localStorage.getItem(keyOf(userId, checkId)) ?? "null",
    ) as Partial<StoredCheck> | null;
    return { ...NOTHING_STORED, ...kept };
  } catch {
    return NOTHING_STORED;
  }
}
