import type { ActionResult } from "@/lib/actions/result";
import type { SavedVersion } from "./draft-saver";
import type { Content } from "./editor-state";

/** How a document stands on the server. */
export interface Standing {
  version: number;
  content: Content;
}

/** Browsers let 64 kB in all leave a page that is left; what is longer is kept on this computer alone until one comes back. */
const LONGEST_KEPT_ALIVE = 60_000;

/** Writes a draft, new or upon the version it names; on its way it outlives its page. */
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

/** How a document stands now; `none` where there is none (any more) that one may write on, null where nobody answers. */
export async function askStanding(id: string): Promise<Standing | "none" | null> {
  try {
    const response = await fetch(`/documents/${id}/draft`, { redirect: "manual" });
    if (response.status === 404) return "none";
    return response.ok ? ((await response.json()) as Standing) : null;
  } catch {
    return null;
  }
}
