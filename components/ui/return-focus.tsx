"use client";

import { type ReactNode, useRef, useState } from "react";
import { ownerNow } from "@/components/keyboard/keyboard";
import { useOwner } from "@/components/keyboard/keyboard-owner";
import { whereItWas } from "@/components/keyboard/where-it-was";

interface ReturnFocus {
  /** Stands within what opens: the cursor is remembered before a field of the window takes it. */
  remember: ReactNode;
  giveBack(event: Event): void;
}

/** Gives the cursor back to where it was before a window opened; one that a key opened has no trigger to do it. */
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
      // What was opened meanwhile has it by right.
      const taken = ownerNow() !== parent;
      if (taken) event.preventDefault();
      if (taken || event.defaultPrevented || !opener.current?.isConnected) return;
      event.preventDefault();
      opener.current.focus({ preventScroll: true });
    },
  };
}

function Opener({ keep }: { keep(element: HTMLElement | null): void }) {
  const [before] = useState(whereItWas);
  keep(before);
  return null;
}
