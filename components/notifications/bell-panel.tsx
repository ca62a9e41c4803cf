"use client";

import { BellOff, CheckCheck, Settings2 } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { ShownNotification } from "@/lib/notifications/rules/grouped";
import { BELL_KEY } from "./bell-key";
import { NotificationGroups } from "./notification-groups";
import type { Bell } from "./use-bell";

/** What the bell opens: the newest notifications, and what can be done with them. */
export function BellPanel({ bell, close }: { bell: Bell; close(): void }) {
  const { loaded, failed, unread, load, read } = bell;
  const list = useRef<HTMLDivElement>(null);
  const [pending, setPending] = useState(false);
  useShortcuts({ [BELL_KEY]: close });

  // Enter opens the newest, as soon as it is there, unless the user has gone elsewhere meanwhile.
  const isThere = loaded !== null && loaded.rows.length > 0;
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>("[data-entry]");
    const window = list.current?.closest("[role=dialog]");
    if (isThere && first && document.activeElement === window) first.focus();
  }, [isThere]);

  const open = (row: ShownNotification) => {
    if (!row.read) void read([row.id]);
    if (row.href) close();
  };
  const older = async () => {
    setPending(true);
    await load(true);
    setPending(false);
  };

  return (
    <>
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain border-y">
        {failed ? (
          <Alert tone="warning" title="Your notifications could not be read" className="m-3">
            Close this and open it again in a moment.
          </Alert>
        ) : null}
        {loaded === null && !failed ? <Loading /> : null}
        {loaded?.rows.length === 0 ? (
          <EmptyState icon={BellOff} title="Nothing new" className="py-10">
            What happens while you are elsewhere is listed here for 30 days.
          </EmptyState>
        ) : null}
        {isThere ? (
          <NotificationGroups
            rows={loaded.rows}
            more={loaded.more}
            onOpen={open}
            onRead={(rows) => void read(rows.map(({ id }) => id))}
          />
        ) : null}
        {loaded?.more ? (
          <div className="flex justify-center border-t p-2">
            <Button variant="ghost" pending={pending} onClick={() => void older()}>
              Show older ones
            </Button>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2 p-2">
        <Button asChild variant="ghost">
          <Link href="/notifications" prefetch={false} onClick={close}>
            All notifications
          </Link>
        </Button>
        <Button asChild variant="ghost" size="icon">
          <Link
            href="/settings/account#notifications"
            prefetch={false}
            onClick={close}
            aria-label="Choose what you are told of"
            title="Choose what you are told of"
          >
            <Settings2 aria-hidden />
          </Link>
        </Button>
        {unread > 0 ? (
          <Button variant="ghost" className="ml-auto" onClick={() => void read()}>
            <CheckCheck aria-hidden />
            Mark all as read
          </Button>
        ) : null}
      </div>
    </>
  );
}

const Loading = () => (
  <div role="status" className="flex flex-col gap-3 p-4">
    <span className="sr-only">Reading your notifications</span>
    {[0, 1, 2].map((line) => (
      <Skeleton key={line} className="h-10" />
    ))}
  </div>
);
