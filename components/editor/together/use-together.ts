"use client";

import { useEffect } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import type { Visitor } from "@/lib/documents/commands/presence";
import type { Draft } from "../use-draft";
import { usePresence } from "../use-presence";
import { cursorPlace, goToPlace } from "./cursor-place";
import { askedAbout } from "./disputes";
import { unitKey } from "./units";
import { useFollow } from "./use-follow";

/**
 * Other people in the document: who they are, what they save, and what is to be decided. `version` is that of the page around the editor,
 * which may be newer than the document in it.
 */
export function useTogether(
  id: string,
  exists: boolean,
  version: number | null,
  draft: Draft,
): { others: readonly Visitor[]; goToDispute(): void } {
  const { store, left, watch, saved } = draft;
  const follow = useFollow(id, exists, draft);
  const others = usePresence(id, exists && draft.closed === null, (standing) => {
    if (standing > (saved?.version ?? version ?? 0)) follow();
  });
  const watched = others.length > 0;
  useEffect(() => watch(watched), [watch, watched]);
  useEffect(() => {
    if (version !== null) follow();
  }, [version, follow]);

  useEffect(() => {
    // A press outside of the fields takes the focus away before anything else has it.
    const move = () => queueMicrotask(() => left(cursorPlace()));
    document.addEventListener("focusin", move);
    document.addEventListener("focusout", move);
    return () => {
      document.removeEventListener("focusin", move);
      document.removeEventListener("focusout", move);
    };
  }, [left]);

  const decide = (take: "mine" | "theirs") => () => {
    const at = cursorPlace();
    const { content, disputes } = store.state();
    const keys = at === null ? [] : [unitKey(at), at.split(".", 1)[0]];
    const dispute = askedAbout(content, disputes).find(({ key }) => keys.includes(key));
    if (!dispute) return false;
    store.dispatch({ type: "decide", key: dispute.key, take });
  };
  useShortcuts({ "Alt+m": decide("mine"), "Alt+t": decide("theirs") });

  const goToDispute = () => {
    const { content, disputes } = store.state();
    const [first] = askedAbout(content, disputes);
    if (first) goToPlace(first.key);
  };
  return { others, goToDispute };
}
