"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { useLive } from "@/components/live/use-live";
import type { Presence, Visitor } from "@/lib/documents/commands/presence";
import { cursorPlace } from "./together/cursor-place";

/** A safety net: who comes, goes or moves is told at once. */
const BEAT_MS = 15_000;
/** While others look, they are told no more often than this where the cursor is. */
const MOVE_MS = 300;

const NOBODY: readonly Visitor[] = [];

/**
 * Tells the server that the document is open here and, while others have it open too, where the cursor is. Returns who else has it open.
 * `onVersion` is told the version that stands.
 */
export function usePresence(
  id: string,
  exists: boolean,
  onVersion: (version: number) => void,
): readonly Visitor[] {
  const [others, setOthers] = useState(NOBODY);
  const [tab] = useState(() => newId());
  const told = useRef<string | null>(null);
  const order = useRef(0);

  const ask = useEffectEvent(async (request: Promise<Response>): Promise<void> => {
    const mine = ++order.current;
    try {
      const response = await request;
      if (!response.ok) return;
      const answer = (await response.json()) as Partial<Presence>;
      if (answer.version !== undefined) onVersion(answer.version);
      // An answer that was overtaken by a later one is out of date.
      if (mine === order.current) setOthers((before) => sameOrNew(before, answer.others ?? NOBODY));
    } catch {
      // The next beat asks again.
    }
  });
  const note = useEffectEvent(() => {
    if (!exists || document.visibilityState === "hidden") return;
    told.current = cursorPlace();
    const body = JSON.stringify({ tab, place: told.current });
    const headers = { "content-type": "application/json" };
    void ask(fetch(`/documents/${id}/presence`, { method: "POST", headers, body }));
  });
  useLive({ entities: ["document_visits"], ids: [id] }, () => {
    if (exists) void ask(fetch(`/documents/${id}/presence?tab=${tab}`));
  });

  useEffect(() => {
    if (!exists) return;
    const beat = () => note();
    const leave = () =>
      void fetch(`/documents/${id}/presence?tab=${tab}`, { method: "DELETE", keepalive: true }).catch(
        () => {},
      );
    beat();
    const timer = setInterval(beat, BEAT_MS);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", beat);
    document.addEventListener("visibilitychange", beat);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", beat);
      document.removeEventListener("visibilitychange", beat);
      leave();
    };
  }, [id, tab, exists]);

  const watched = others.length > 0;
  useEffect(() => {
    if (!watched) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const move = () => {
      timer ??= setTimeout(() => {
        timer = null;
        if (cursorPlace() !== told.current) note();
      }, MOVE_MS);
    };
    move();
    document.addEventListener("focusin", move);
    document.addEventListener("focusout", move);
    return () => {
      if (timer) clearTimeout(timer);
      document.removeEventListener("focusin", move);
      document.removeEventListener("focusout", move);
    };
  }, [watched]);
  return others;
}

const sameOrNew = (before: readonly Visitor[], now: readonly Visitor[]): readonly Visitor[] =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;
