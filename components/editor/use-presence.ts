"use client";

import { useEffect, useState } from "react";

/** How a document stands on the server, and who else has it open. */
export interface Presence {
  version: number;
  status: string;
  others: string[];
}

const BEAT_MS = 15_000;

/** Asks once how a document stands now. */
export async function askPresence(id: string): Promise<Presence | null> {
  try {
    const response = await fetch(`/documents/${id}/presence`, { method: "POST" });
    return response.ok ? ((await response.json()) as Presence) : null;
  } catch {
    return null;
  }
}

/** Says every fifteen seconds, and when one comes back to it, that the document is open here; learns who else has it open. */
export function usePresence(id: string, exists: boolean): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null);
  useEffect(() => {
    if (!exists) return;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      const answer = await askPresence(id);
      if (answer) setPresence(answer);
    };
    const leave = () =>
      void fetch(`/documents/${id}/presence`, { method: "DELETE", keepalive: true }).catch(() => {});
    void beat();
    const timer = setInterval(beat, BEAT_MS);
    window.addEventListener("pagehide", leave);
    window.addEventListener("focus", beat);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", beat);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [id, exists]);
  return presence;
}
