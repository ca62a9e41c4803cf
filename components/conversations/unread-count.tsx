"use client";

import { useState } from "react";
import { useLive } from "@/components/live/use-live";

interface UnreadCountProps {
  initial: number;
  /** The place in the order of events at which it was counted. */
  madeAt: string;
}

/** From how many people there are texts that nobody has read; nothing where all are read. */
export function UnreadCount({ initial, madeAt }: UnreadCountProps) {
  const [unread, setUnread] = useState(initial);
  const read = async () => {
    const response = await fetch("/conversations/unread");
    if (response.ok) setUnread((await response.json()).unread);
  };
  // What cannot be read now is read at the next change.
  useLive({ entities: ["conversations"] }, () => void read().catch(() => undefined), madeAt);
  if (unread === 0) return null;
  return (
    <span className="rounded-full bg-primary-solid px-1.5 text-xs font-semibold text-primary-foreground">
      {unread > 99 ? "99+" : unread}
      <span className="sr-only"> not read</span>
    </span>
  );
}
