"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog as Primitive } from "radix-ui";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { leave } from "@/components/form/unsaved-changes";
import { KeyboardOnItsWay, KeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { printPdf } from "@/components/messages/print-pdf";
import type { NavGroup, NavItem } from "@/components/shell/navigation";
import { cn } from "@/components/ui/cn";
import { overlayClasses } from "@/components/ui/dialog";
import { useReturnFocus } from "@/components/ui/return-focus";
import { Spinner } from "@/components/ui/spinner";
import type { SearchHit } from "@/lib/search/schema";
import { PaletteFooter, PaletteMessage } from "./palette-frame";
import { PaletteResults } from "./palette-results";
import { PaletteStart } from "./palette-start";
import { recentPages, rememberPage } from "./recent-pages";
import { usePaletteKeys } from "./use-palette-keys";
import { useSearch } from "./use-search";

type CommandPaletteProps = {
  /** Where to ask; the text, URL-encoded, is appended. Answers as `SearchResults`. */
  url: string;
  groups: NavGroup[];
  newItems: NavItem[];
  forms: NavItem[];
  userId: string;
};

/** Finds any customer, plate, document or part from anywhere, without a mouse. The shell holds it once. */
export function CommandPalette({ userId, ...finds }: CommandPaletteProps) {
  const [open, setOpen] = useState(false);
  usePaletteKeys(useCallback(() => setOpen(true), []));
  const { remember, giveBack } = useReturnFocus();
  const element = useRef<HTMLDivElement>(null);
  const [going, startGoing] = useTransition();
  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      {going ? <KeyboardOnItsWay isPage /> : null}
      <Primitive.Portal>
        <Primitive.Overlay className={overlayClasses} />
        <Primitive.Content
          ref={element}
          aria-describedby={undefined}
          onCloseAutoFocus={giveBack}
          className={cn(
            "fixed inset-x-0 top-0 z-50 flex h-dvh flex-col overflow-hidden bg-popover outline-none",
            "sm:inset-x-auto sm:top-[12vh] sm:left-1/2 sm:h-auto sm:max-h-[70dvh] sm:w-full sm:max-w-2xl sm:-translate-x-1/2 sm:rounded-xl sm:border sm:shadow-lg",
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

function Palette({
  url,
  groups,
  newItems,
  forms,
  userId,
  close,
  startGoing,
}: CommandPaletteProps & { close: () => void; startGoing: (go: () => void) => void }) {
  const router = useRouter();
  useShortcuts({ "Control+k": close });
  const [typed, setTyped] = useState("");
  const [recent] = useState(() => recentPages(userId));
  const search = useSearch(url, typed);
  const searching = typed.trim() !== "";
  const current = search.query === typed.trim() && search.status === "done";
  // Return pressed before the answer is there opens the best hit when it comes, never one of an older text.
  const [openBest, setOpenBest] = useState(false);

  function go(href: string) {
    close();
    leave(() => startGoing(() => router.push(href)));
  }

  function print(href: string) {
    close();
    printPdf(href);
  }

  function openHit(hit: SearchHit) {
    rememberPage({ kind: hit.kind, href: hit.href, title: hit.title, subtitle: hit.subtitle }, userId);
    go(hit.href);
  }

  useEffect(() => {
    if (!openBest || !current) return;
    setOpenBest(false);
    const [best] = search.hits;
    if (best) openHit(best);
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !searching || current || event.nativeEvent.isComposing) return;
    event.preventDefault();
    setOpenBest(search.status === "loading");
  }

  return (
    <Command
      onKeyDown={onKeyDown}
      shouldFilter={false}
      loop
      label="Search"
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex h-13 shrink-0 items-center gap-2.5 border-b px-4">
        {search.status === "loading" ? (
          <Spinner className="text-muted-foreground" />
        ) : (
          <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        )}
        <Command.Input
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            setOpenBest(false);
          }}
          placeholder="Registration, name, telephone, postcode, number, part…"
          className="h-full min-w-0 flex-1 bg-transparent text-lg outline-none"
        />
        <Primitive.Close className="rounded-sm px-1 py-1 text-sm text-muted-foreground hover:text-foreground sm:hidden">
          Cancel
        </Primitive.Close>
      </div>
      <Command.List
        label="Results"
        className={cn(
          "min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2",
          "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground",
        )}
      >
        {searching ? <PaletteResults hits={search.hits} query={typed} onOpen={openHit} /> : null}
        <PaletteStart
          groups={groups}
          newItems={newItems}
          forms={forms}
          recent={recent}
          typed={typed}
          onGo={go}
          onPrint={print}
        />
        {searching ? <PaletteMessage search={search} /> : null}
      </Command.List>
      <PaletteFooter search={search} searching={searching} />
    </Command>
  );
}
