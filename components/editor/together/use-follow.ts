"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { useLive } from "@/components/live/use-live";
import type { Draft } from "../use-draft";

/**
 * Whether the cursor is in a field, a cell of the lines or a dialog, or a field that is not part of the
 * document (such as a new advisory) holds unsaved text: rendering the page again would disturb them.
 */
export const isBusy = (): boolean => {
  const { activeElement: at } = document;
  if (document.querySelector("main [data-unsaved]")) return true;
  return (
    at !== null &&
    at !== document.body &&
    (!at.closest("main") || at.matches("input, textarea, select, [data-cell]"))
  );
};

/**
 * Takes in what others save of the document as soon as it is told, and when the user returns to the page. Returns a function that looks
 * now. The cards around the document are read again where the cursor is not in the way.
 */
export function useFollow(id: string, exists: boolean, draft: Pick<Draft, "take">): () => void {
  const router = useRouter();
  const { take } = draft;
  const looking = useRef(false);
  const again = useRef(false);
  const follow = useCallback(async () => {
    again.current = true;
    if (!exists || looking.current) return;
    looking.current = true;
    try {
      while (again.current) {
        again.current = false;
        if ((await take()) && !isBusy()) router.refresh();
      }
    } finally {
      looking.current = false;
    }
  }, [exists, take, router]);

  useLive({ entities: ["documents"], ids: [id] }, () => void follow());
  useEffect(() => {
    const look = () => void follow();
    window.addEventListener("focus", look);
    window.addEventListener("online", look);
    return () => {
      window.removeEventListener("focus", look);
      window.removeEventListener("online", look);
    };
  }, [follow]);
  return follow;
}
