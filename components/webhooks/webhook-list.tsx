import Link from "next/link";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { WebhookRow } from "@/lib/webhooks/queries/webhooks";
import { WebhookState } from "./webhook-state";

/** The webhooks, each with its state. */
export function WebhookList({ webhooks }: { webhooks: WebhookRow[] }) {
  return (
    <Card>
      <ul className="divide-y">
        {webhooks.map((webhook) => (
          <li
            key={webhook.id}
            className="relative flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 hover:bg-accent/40"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="flex items-center gap-2 text-base font-medium">
                <Link
                  href={`/settings/webhooks/${webhook.id}`}
                  className="min-w-0 truncate after:absolute after:inset-0"
                >
                  {webhook.url}
                </Link>
                <WebhookState webhook={webhook} />
              </p>
              <p className="truncate text-sm text-muted-foreground">
                {webhook.description ? `${webhook.description} · ` : ""}
                {eventWords(webhook.event_names)}
              </p>
              {webhook.disabled_reason ? (
                <p className="text-sm text-danger">{webhook.disabled_reason}</p>
              ) : null}
            </div>
            <p className="text-sm text-muted-foreground">
              {webhook.last_delivered_at ? (
                <>
                  Last arrived <DateText date={webhook.last_delivered_at} time />
                </>
              ) : (
                "Nothing has arrived yet"
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const eventWords = (names: readonly string[]): string =>
  names.includes("*") ? "All events" : names.map((name) => name.replace(".*", ", all")).join(" · ");
