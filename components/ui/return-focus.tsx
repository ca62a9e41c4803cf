"use client";

import { type ReactNode, useRef, useState } from "react";
import { focusToRestore } from "@/components/keyboard/focus-to-restore";
import { currentOwner } from "@/components/keyboard/keyboard";
import { useOwner } from "@/components/keyboard/keyboard-owner";

interface ReturnFocus {
  /** Render this inside the window: it remembers the focus before a field of the window takes it. */
  remember: ReactNode;
  giveBack(event: Event): void;
}

/** Returns the focus to where it was before a window opened. A window that was opened by a key has no trigger to do that. */
export function useReturnFocus(): ReturnFocus {
  const opener = useRef<HTMLElement | null>(null);
  const parent = useOwner();
  return {
    remember: (
      <Opener
        keep={(element) => {
          opener.current = element;
        }}
      />
    ),
    giveBack: (event) => {
      // If something else was opened meanwhile, or the cursor was put elsewhere, that keeps the focus.
      const taken = currentOwner() !== parent || isElsewhere(event.target);
      if (taken) event.preventDefault();
      if (taken || event.defaultPrevented || !opener.current?.isConnected) return;
      event.preventDefault();
      opener.current.focus({ preventScroll: true });
    },
  };
}

/** Whether something outside the window that closes has the focus already. */
function isElsewhere(closing: EventTarget | null): boolean {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body) return false;
  return !(closing instanceof Node && closing.contains(activeElement));
}

function Opener({ keep }: { keep(element: HTMLElement | null): void }) {
  const [before] = useState(focusToRestore);
  keep(before);
  return null;
}
