import Link from "next/link";
import type { ReactNode } from "react";
import { navIcons } from "@/components/shell/nav-icons";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/date";
import type { ShownNotification } from "@/lib/notifications/rules/grouped";
import { KIND_FACTS, type Kind } from "@/lib/notifications/rules/kinds";

export const entryClasses =
  "flex w-full min-w-0 items-start gap-3 px-4 py-2.5 text-left text-sm hover:bg-accent -outline-offset-2!";

interface EntryTextProps {
  kind: Kind;
  title: ReactNode;
  detail: string | null;
  at: string;
  read: boolean;
  children?: ReactNode;
}

/** Icon, text and time of a notification, or of several of one kind. */
export function EntryText({ kind, title, detail, at, read, children }: EntryTextProps) {
  const Icon = navIcons[KIND_FACTS[kind].icon];
  return (
    <>
      <span
        className={cn(
          "mt-0.5 grid size-7 shrink-0 place-items-center rounded-full",
          read ? "bg-muted text-muted-foreground" : "bg-primary-soft text-primary",
        )}
      >
        <Icon aria-hidden className="size-4" />
      </span>
      <span className="min-w-0 flex-1">
        <span className={cn("line-clamp-2 wrap-anywhere", read ? "text-muted-foreground" : "font-medium")}>
          {read ? null : <span className="sr-only">Unread: </span>}
          {title}
        </span>
        {detail ? <span className="line-clamp-2 text-muted-foreground wrap-anywhere">{detail}</span> : null}
        <DateText date={at} time className="text-xs text-muted-foreground" />
      </span>
      {children}
      <span
        aria-hidden
        className={cn("mt-2 size-2 shrink-0 rounded-full", read ? "invisible" : "bg-primary-solid")}
      />
    </>
  );
}

interface EntryProps {
  row: ShownNotification;
  /** Its record is being opened, or, if it is gone, that was noted. */
  onOpen(): void;
  /** It belongs to a group above it. */
  inset?: boolean;
}

/** One notification, which leads to its record. */
export function NotificationEntry({ row, onOpen, inset }: EntryProps) {
  const { href, ...text } = row;
  const classes = cn(entryClasses, inset && "pl-8");
  if (!href)
    return (
      <button type="button" data-entry onClick={onOpen} className={classes}>
        <EntryText {...text} />
      </button>
    );
  return (
    <Link
      href={href}
      prefetch={false}
      data-entry
      onClick={onOpen}
      // The middle button opens it in a tab of its own; the right one only asks what can be done.
      onAuxClick={({ button }) => button === 1 && onOpen()}
      className={classes}
    >
      <EntryText {...text} />
    </Link>
  );
}
