"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type Group, grouped, type ShownNotification } from "@/lib/notifications/rules/grouped";
import { KIND_FACTS } from "@/lib/notifications/rules/kinds";
import { EntryText, entryClasses, NotificationEntry } from "./notification-entry";

interface NotificationGroupsProps {
  rows: readonly ShownNotification[];
  /** Older ones are not loaded yet, so that the last group may be larger. */
  more: boolean;
  onOpen(row: ShownNotification): void;
  onRead(rows: readonly ShownNotification[]): void;
}

/** Notifications, newest first; several of one kind and day are one entry that opens. The arrow keys move between them. */
export function NotificationGroups({ rows, more, onOpen, onRead }: NotificationGroupsProps) {
  const last = rows.at(-1);
  return (
    <ul onKeyDown={moveByArrows} className="divide-y">
      {grouped(rows).map((group) => (
        <li key={group.key}>
          {group.rows.length === 1 ? (
            <NotificationEntry row={group.rows[0]} onOpen={() => onOpen(group.rows[0])} />
          ) : (
            <SeveralOfAKind
              group={group}
              goesOn={more && group.rows.at(-1) === last}
              onOpen={onOpen}
              onRead={() => onRead(group.rows)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SeveralProps {
  group: Group;
  goesOn: boolean;
  onOpen(row: ShownNotification): void;
  onRead(): void;
}

function SeveralOfAKind({ group: { kind, rows }, goesOn, onOpen, onRead }: SeveralProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [newest] = rows;
  return (
    <>
      <button
        type="button"
        data-entry
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={entryClasses}
      >
        <EntryText
          kind={kind}
          title={KIND_FACTS[kind].many(`${rows.length}${goesOn ? "+" : ""}`)}
          detail={open ? null : `The latest: ${newest.title}`}
          at={newest.at}
          read={newest.read}
        >
          <ChevronDown
            aria-hidden
            className={cn("mt-1.5 size-4 shrink-0 text-muted-foreground", open && "rotate-180")}
          />
        </EntryText>
      </button>
      <ul id={id} hidden={!open} className="border-t bg-muted/50">
        {open && !newest.read ? (
          <li className="flex justify-end px-4 pt-2">
            <Button size="sm" data-entry onClick={onRead}>
              Mark these as read
            </Button>
          </li>
        ) : null}
        {open
          ? rows.map((row) => (
              <li key={row.id}>
                <NotificationEntry row={row} onOpen={() => onOpen(row)} inset />
              </li>
            ))
          : null}
      </ul>
    </>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-entry]")];
  const next = entries[entries.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
