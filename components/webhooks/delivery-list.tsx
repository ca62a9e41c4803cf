"use client";

import { ChevronRight } from "lucide-react";
import { useTransition } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import { replayDelivery } from "@/lib/webhooks/actions";
import type { DeliveryRow } from "@/lib/webhooks/queries/webhooks";

interface DeliveryListProps {
  deliveries: DeliveryRow[];
  mayReplay: boolean;
}

/** What was sent to a webhook's URL; each delivery expands to its attempts. */
export function DeliveryList({ deliveries, mayReplay }: DeliveryListProps) {
  return (
    <Card>
      <ol className="divide-y">
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <details className="group">
              <summary className="flex list-none items-center gap-3 px-4 py-2.5 text-sm hover:bg-accent/40 [&::-webkit-details-marker]:hidden">
                <ChevronRight
                  aria-hidden
                  className="size-4 shrink-0 text-muted-foreground transition-transform group-open:rotate-90"
                />
                <span className="grid min-w-0 flex-1 items-center gap-x-4 gap-y-1 sm:grid-cols-[11rem_1fr_auto]">
                  <DateText date={delivery.occurred_at} time className="text-muted-foreground" />
                  <span className="truncate font-medium">{delivery.event_name}</span>
                  <DeliveryState delivery={delivery} />
                </span>
              </summary>
              <div className="flex flex-col items-start gap-3 bg-muted/40 px-4 py-3 pl-11 text-sm">
                <Attempts delivery={delivery} />
                {mayReplay ? <ReplayButton id={delivery.id} /> : null}
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const TONES: Record<DeliveryRow["state"], BadgeTone> = {
  queued: "neutral",
  delivered: "success",
  failed: "danger",
};

function DeliveryState({ delivery: { state, log, last_status } }: { delivery: DeliveryRow }) {
  const tried = state === "queued" && log.length > 0;
  const words = { queued: tried ? "Tried" : "Waiting", delivered: "Arrived", failed: "Failed" }[state];
  return (
    <Badge tone={tried ? "warning" : TONES[state]} className="justify-self-start">
      {words}
      {last_status ? ` · ${last_status}` : ""}
    </Badge>
  );
}

function Attempts({ delivery }: { delivery: DeliveryRow }) {
  const { log, next_attempt_at, state } = delivery;
  return (
    <>
      {log.length > 0 ? (
        <ol className="grid w-full gap-2">
          {log.map(({ at, ms, status, error, answer }) => (
            <li key={at}>
              <DateText date={at} time /> · {status ?? error} · {ms.toLocaleString("en-GB")} ms
              {answer ? (
                <pre className="mt-1 max-h-24 overflow-auto rounded-md border bg-card p-2 text-xs break-all whitespace-pre-wrap">
                  {answer}
                </pre>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted-foreground">Not tried yet.</p>
      )}
      {state === "queued" && log.length > 0 && next_attempt_at ? (
        <p className="text-muted-foreground">
          Tried again <DateText date={next_attempt_at} time />.
        </p>
      ) : null}
    </>
  );
}

function ReplayButton({ id }: { id: string }) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="sm"
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await replayDelivery({ id });
          if (answer.ok) toast.success("It is on its way again");
          else toast.error(answer.error.message);
        })
      }
    >
      Send again
    </Button>
  );
}
