"use client";

import { useRouter } from "next/navigation";
import { Dialog as Primitive } from "radix-ui";
import { useCallback, useRef, useState, useTransition } from "react";
import { bookHref } from "@/components/diary/booking/booking-given";
import { navigateGuarded } from "@/components/form/unsaved-changes";
import { isInToast } from "@/components/keyboard/keyboard";
import { KeyboardOwner, PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { printPdf } from "@/components/messages/print-pdf";
import type { NavGroup, NavItem } from "@/components/shell/navigation";
import { cn } from "@/components/ui/cn";
import { overlayClasses } from "@/components/ui/dialog";
import { useReturnFocus } from "@/components/ui/return-focus";
import type { SearchHit } from "@/lib/search/schema";
import type { Place } from "./palette-places";
import { PaletteSurface } from "./palette-surface";
import { recentPages, rememberPage } from "./recent-pages";
import { usePaletteKeys } from "./use-palette-keys";

type CommandPaletteProps = {
  /** Where to send the search, by POST with `q`. The response is `SearchResults`; totals come from a path below it. */
  url: string;
  groups: NavGroup[];
  newItems: NavItem[];
  forms: NavItem[];
  userId: string;
};

/** Finds any customer, vehicle, document or part from anywhere, without a mouse. Rendered once, in the shell. */
export function CommandPalette({ userId, ...finds }: CommandPaletteProps) {
  const [open, setOpen] = useState(false);
  usePaletteKeys(useCallback(() => setOpen(true), []));
  const { remember, giveBack } = useReturnFocus();
  const element = useRef<HTMLDivElement>(null);
  const [going, startGoing] = useTransition();
  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      {going ? <PendingKeyboardOwner isPage /> : null}
      <Primitive.Portal>
        <Primitive.Overlay className={overlayClasses} />
        <Primitive.Content
          ref={element}
          aria-describedby={undefined}
          onInteractOutside={(event) => {
            if (isInToast(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={giveBack}
          className={cn(
            "fixed inset-x-0 bottom-0 z-50 flex h-[calc(100dvh-var(--toast-band))] flex-col overflow-hidden rounded-t-xl border bg-popover outline-none",
            "sm:inset-x-auto sm:top-[max(12vh,var(--toast-band))] sm:bottom-auto sm:left-1/2 sm:h-auto sm:max-h-[70dvh] sm:w-full sm:max-w-2xl sm:-translate-x-1/2 sm:rounded-xl sm:shadow-lg",
            "duration-100 data-[state=open]:animate-in data-[state=open]:fade-in-0 sm:data-[state=open]:zoom-in-98",
          )}
        >
          {remember}
          <Primitive.Title className="sr-only">Search</Primitive.Title>
          <KeyboardOwner element={element}>
            <Palette {...finds} userId={userId} close={() => setOpen(false)} startGoing={startGoing} />
          </KeyboardOwner>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

type PaletteProps = CommandPaletteProps & { close: () => void; startGoing: (go: () => void) => void };

function Palette({ userId, close, startGoing, ...finds }: PaletteProps) {
  const router = useRouter();
  useShortcuts({ "Control+k": close });
  const [recent] = useState(() => recentPages(userId));

  function go(href: string) {
    close();
    navigateGuarded(() => startGoing(() => router.push(href)));
  }

  function openPlace({ heading, href }: Place) {
    if (heading !== "Print") return go(href);
    close();
    void printPdf(href);
  }

  function openHit({ kind, href, title, subtitle }: SearchHit) {
    rememberPage({ kind, href, title, subtitle }, userId);
    go(href);
  }

  const mayBook = finds.newItems.some(({ href }) => href === bookHref({}));
  return (
    <PaletteSurface
      {...finds}
      recent={recent}
      onHit={openHit}
      onBook={mayBook ? (hit) => go(bookHref({ [`${hit.kind}_id`]: hit.id })) : null}
      onPlace={openPlace}
      onGo={go}
      onCancel={close}
    />
  );
}
