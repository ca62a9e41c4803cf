"use client";

import { BellOff, CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { markRead } from "@/lib/notifications/actions";
import type { ShownNotification } from "@/lib/notifications/rules/grouped";
import { NotificationEntry } from "./notification-entry";

/** A page of all notifications, one by one. */
export function NotificationList({ rows }: { rows: readonly ShownNotification[] }) {
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState icon={BellOff} title="Nothing here">
          What happens while you are elsewhere is listed here for 30 days.
        </EmptyState>
      </Card>
    );
  return (
    <Card className="overflow-hidden">
      <ul aria-label="Notifications" className="divide-y">
        {rows.map((row) => (
          <li key={row.id}>
            <NotificationEntry
              row={row}
              onOpen={() => {
                if (!row.read) void markRead({ ids: [row.id] });
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Marks all as read that were there when the page was made. */
export function MarkAllRead({ upTo }: { upTo: string | undefined }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const mark = () =>
    start(async () => {
      const answer = await markRead({ up_to: upTo });
      if (!answer.ok) return void toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <Button pending={pending} onClick={mark}>
      <CheckCheck aria-hidden />
      Mark all as read
    </Button>
  );
}
