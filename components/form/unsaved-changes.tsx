"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";

type Guard = { ask(go: () => void): void };

const guards = new Set<Guard>();

/** Whether somebody has typed something on this page that is not saved yet. */
export const hasUnsavedChanges = (): boolean => guards.size > 0;

/** Navigates by program: at once, or after the user agreed to lose unsaved input. */
export function navigateGuarded(go: () => void): void {
  const guard = [...guards].at(-1);
  if (guard) guard.ask(go);
  else go();
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.target === "_blank" || link.hasAttribute("download")) return null;
  const elsewhere =
    link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search;
  return elsewhere ? link : null;
}

/** While `dirty`, asks before the user follows a link, closes the tab or runs a search that leaves the page. */
export function UnsavedChanges({ dirty }: { dirty: boolean }) {
  const router = useRouter();
  const [go, setGo] = useState<(() => void) | null>(null);

  useEffect(() => {
    if (!dirty) return;
    const guard: Guard = { ask: (onward) => setGo(() => onward) };
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      guard.ask(() => router.push(link.pathname + link.search + link.hash));
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    guards.add(guard);
    window.addEventListener("click", onClick, true);
    window.addEventListener("beforeunload", onUnload);
    return () => {
      guards.delete(guard);
      window.removeEventListener("click", onClick, true);
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [dirty, router]);

  return (
    <Dialog open={go !== null} onOpenChange={(open) => (open ? null : setGo(null))}>
      <DialogContent
        title="Leave without saving?"
        description="What you have typed on this page is not saved yet."
      >
        <DialogFooter>
          <Button
            onClick={() => {
              setGo(null);
              go?.();
            }}
          >
            Leave without saving
          </Button>
          <Button variant="primary" onClick={() => setGo(null)}>
            Stay here
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
