"use client";

import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef, useState } from "react";
import { type Owner, release, take } from "./keyboard";
import { whereItWas } from "./where-it-was";

const OwnerContext = createContext<Owner | null>(null);

/** What of the page a component stands in: a window, or null. */
export const useOwner = (): Owner | null => use(OwnerContext);

interface KeyboardOwnerProps {
  /** The element of what is open. */
  element: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** Stands inside a window, menu or list: while it is there, the keyboard is its. */
export function KeyboardOwner({ element, children }: KeyboardOwnerProps) {
  const owner = useOwning({ element });
  return <OwnerContext value={owner}>{children}</OwnerContext>;
}

/** Stands where a window will be: until then, no key reaches anything, and letters wait for it. */
export function KeyboardOnItsWay({ giveUp, isPage }: Pick<Owner, "giveUp" | "isPage">) {
  const latest = useRef(giveUp);
  latest.current = giveUp;
  useOwning({ element: null, giveUp: () => latest.current?.(), isPage });
  return null;
}

function useOwning(made: Omit<Owner, "parent">): Owner {
  const parent = useOwner();
  const [owner] = useState<Owner>(() => ({ ...made, parent, from: made.element ? null : whereItWas() }));
  useLayoutEffect(() => {
    take(owner);
    return () => release(owner);
  }, [owner]);
  return owner;
}
