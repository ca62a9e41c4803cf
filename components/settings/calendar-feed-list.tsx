"use client";

import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import { renewCalendarFeed, revokeCalendarFeed } from "@/lib/appointments/actions";
import type { CalendarFeedRow } from "@/lib/appointments/queries/calendar-feeds";
import { ConfirmButton } from "./confirm-button";
import { feedAddress } from "./feed-address";
import { OneTimeSecret, type Secret } from "./one-time-secret";

type CalendarFeedListProps = {
  feeds: CalendarFeedRow[];
  mayChange: boolean;
};

export function CalendarFeedList({ feeds, mayChange }: CalendarFeedListProps) {
  const [renewed, setRenewed] = useState<Secret | null>(null);
  return (
    <Card>
      <ul className="divide-y">
        {feeds.map((feed) => (
          <li key={feed.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <p className="flex flex-wrap items-center gap-2 text-base font-medium break-words">
                {nameOf(feed)}
                {feed.state === "active" ? null : (
                  <Badge tone="outline">{feed.state === "revoked" ? "Revoked" : "Answers no more"}</Badge>
                )}
              </p>
              <p className="text-sm text-muted-foreground">
                {feed.with_names ? "With customers’ names" : "Without customers’ names"}
              </p>
            </div>
            <p className="basis-60 text-sm text-muted-foreground">
              <span className="block">
                {feed.last_fetched_at ? (
                  <>
                    Last fetched <DateText date={feed.last_fetched_at} time />
                  </>
                ) : (
                  "Never fetched"
                )}
              </span>
              <span className="block">
                Made <DateText date={feed.created_at} noWeekday />
                {feed.created_by ? ` by ${feed.created_by}` : ""}
              </span>
            </p>
            {mayChange && feed.state !== "revoked" ? (
              <FeedButtons feed={feed} onRenewed={(made) => setRenewed(feedAddress(made))} />
            ) : null}
          </li>
        ))}
      </ul>
      <OneTimeSecret shown={renewed} onClose={() => setRenewed(null)} />
    </Card>
  );
}

type FeedButtonsProps = {
  feed: CalendarFeedRow;
  onRenewed: (made: { path: string }) => void;
};

function FeedButtons({ feed, onRenewed }: FeedButtonsProps) {
  const [pending, start] = useTransition();
  const { id } = feed;
  return (
    <div className="flex gap-2">
      {feed.state === "active" ? (
        <ConfirmButton
          title={`Another address for “${nameOf(feed)}”?`}
          description="The address that it has now stops at once. Whoever is to go on reading it needs the other one."
          confirm="Make another address"
          pending={pending}
          onConfirm={() =>
            start(async () => {
              const answer = await renewCalendarFeed({ id });
              if (answer.ok) onRenewed(answer.data);
              else toast.error(answer.error.message);
            })
          }
        >
          <Button size="sm">
            Renew<span className="sr-only"> the calendar {nameOf(feed)}</span>
          </Button>
        </ConfirmButton>
      ) : null}
      <ConfirmButton
        title={`Revoke the calendar “${nameOf(feed)}”?`}
        description="Whoever reads it is shut out at once, and it cannot be brought back."
        confirm="Revoke the calendar"
        pending={pending}
        onConfirm={() =>
          start(async () => {
            const answer = await revokeCalendarFeed({ id });
            if (answer.ok) toast.success("The calendar is revoked");
            else toast.error(answer.error.message);
          })
        }
      >
        <Button size="sm">
          Revoke<span className="sr-only"> the calendar {nameOf(feed)}</span>
        </Button>
      </ConfirmButton>
    </div>
  );
}

const nameOf = ({ technician, resource }: CalendarFeedRow): string => technician ?? resource ?? "Whole diary";
