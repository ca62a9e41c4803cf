import { HOLD_REASONS } from "./hold-reasons";

const words: Readonly<Record<string, string>> = HOLD_REASONS;

/** Why a send is held or was passed over, in words for users; an unknown reason keeps its own word. */
export const reasonWords = (reason: string | null): string | null =>
  reason === null ? null : (words[reason] ?? reason.replaceAll("_", " "));

/** The reasons, for a filter to choose from. */
export const REASON_OPTIONS = Object.entries(words).map(([value, label]) => ({ value, label }));
