"use client";

import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef, useState } from "react";
import { focusToRestore } from "./focus-to-restore";
import { type Owner, releaseKeyboard, takeKeyboard } from "./keyboard";

const OwnerContext = createContext<Owner | null>(null);

/** Returns the window around a component; null for the page. */
export const useOwner = (): Owner | null => use(OwnerContext);

interface KeyboardOwnerProps {
  /** The element of the open window. */
  element: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** Goes inside a window, menu or list: while it is mounted, that element owns the keyboard. */
export function KeyboardOwner({ element, children }: KeyboardOwnerProps) {
  const owner = useOwning({ element });
  return <OwnerContext value={owner}>{children}</OwnerContext>;
}

/** Goes where a window is about to open: until it is there, no key has an effect, and letters are kept for it. */
export function PendingKeyboardOwner({ giveUp, isPage }: Pick<Owner, "giveUp" | "isPage">) {
  const latest = useRef(giveUp);
  latest.current = giveUp;
  useOwning({ element: null, giveUp: () => latest.current?.(), isPage });
  return null;
}

function useOwning(made: Omit<Owner, "parent">): Owner {
  const parent = useOwner();
  const [owner] = useState<Owner>(() => ({ ...made, parent, from: made.element ? null : focusToRestore() }));
  useLayoutEffect(() => {
    takeKeyboard(owner);
    return () => releaseKeyboard(owner);
  }, [owner]);
  return owner;
}
