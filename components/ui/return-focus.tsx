"use client";

import { type ReactNode, useRef, useState } from "react";

interface ReturnFocus {
  /** Stands within what opens: the cursor is remembered before a field of the window takes it. */
  remember: ReactNode;
  giveBack(event: Event): void;
}

/** Gives the cursor back to where it was before a window opened; one that a key opened has no trigger to do it. */
export function useReturnFocus(): ReturnFocus {
  const opener = useRef<HTMLElement | null>(null);
  return {
    remember: (
      <Opener
        keep={(element) => {
          opener.current = element;
        }}
      />
    ),
    giveBack: (event) => {
      if (event.defaultPrevented || !opener.current?.isConnected) return;
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

/** What has the cursor; of a menu, which is gone by then, the button that opened it. */
function whereItWas(): HTMLElement | null {
  const { activeElement } = document;
  const menu = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const element = menu ? document.getElementById(menu) : activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
