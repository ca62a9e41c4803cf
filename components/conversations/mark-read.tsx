"use client";

import { useEffect } from "react";
import { markConversationRead } from "@/lib/conversations/actions";

/** Marks the texts of a conversation as read once somebody has it before them. */
export function MarkRead({ id, unread }: { id: string; unread: number }) {
  useEffect(() => {
    if (unread === 0) return;
    const seen = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", seen);
      // What is not marked now is marked when it is opened again.
      void markConversationRead({ id }).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", seen);
    seen();
    return () => document.removeEventListener("visibilitychange", seen);
  }, [id, unread]);
  return null;
}
