"use client";

import { useEffect, useState } from "react";

/** The document's current version on the server, and who else has it open. */
export interface Presence {
  version: number;
  status: string;
  others: string[];
}

const BEAT_MS = 15_000;

/** Asks the server once for the document's current state. */
export async function readPresence(id: string): Promise<Presence | null> {
  try {
    const response = await fetch(`/documents/${id}/presence`, { method: "POST" });
    return response.ok ? ((await response.json()) as Presence) : null;
  } catch {
    return null;
  }
}

/**
 * Tells the server that the document is open here, every fifteen seconds and when the user returns to the
 * page; returns who else has it open.
 */
export function usePresence(id: string, exists: boolean): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null);
  useEffect(() => {
    if (!exists) return;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      const answer = await readPresence(id);
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
