"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { navigateGuarded } from "@/components/form/unsaved-changes";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";

const Closing = createContext<() => void>(() => {});

/** Closes the panel around this component, and leads back to the diary. */
export const useClosePanel = (): (() => void) => use(Closing);

/** In a search field with text, Escape takes back the text first. */
const clearsItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.role === "combobox" && target.value !== "";

interface PanelWindowProps {
  title: string;
  description?: ReactNode;
  /** The diary without this panel. */
  closeHref: string;
  children: ReactNode;
}

/**
 * A panel at the side of the diary, which its URL opens: closing it leads to the URL without it. Unsaved input is asked about
 * first.
 */
export function PanelWindow({ title, description, closeHref, children }: PanelWindowProps) {
  const router = useRouter();
  const [open, setOpen] = useState(true);
  const close = useCallback(() => {
    setOpen(false);
    router.push(closeHref, { scroll: false });
  }, [router, closeHref]);
  return (
    <Dialog open={open} onOpenChange={(next) => (next ? null : navigateGuarded(close))}>
      <DialogContent
        title={title}
        description={description}
        className="sm:top-[var(--toast-band)] sm:right-0 sm:left-auto sm:h-[calc(100dvh-var(--toast-band))] sm:max-h-none sm:max-w-2xl sm:translate-x-0 sm:rounded-none sm:rounded-l-xl sm:border-r-0"
        onEscapeKeyDown={(event) => {
          if (clearsItself(event.target)) event.preventDefault();
        }}
      >
        <DialogBody className="flex-1 pb-5">
          <Closing value={close}>{children}</Closing>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
