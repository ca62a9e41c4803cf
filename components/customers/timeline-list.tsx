import { Banknote, ClipboardCheck, FileText, type LucideIcon, MessageSquare, PencilLine } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import { actionWords } from "@/lib/audit/rules/command-words";
import { fullDate } from "@/lib/core/dates/date-words";
import type { Timeline, TimelineEntry } from "@/lib/details/queries/timeline";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import { channelName, type MessageState, messageStateName } from "@/lib/messages/rules/message";
import { byMethod } from "@/lib/receipts/rules/receipt-name";
import { DocumentType } from "./document-list";

const ICONS: Record<TimelineEntry["kind"], LucideIcon> = {
  document: FileText,
  receipt: Banknote,
  message: MessageSquare,
  change: PencilLine,
  mot: ClipboardCheck,
};

interface TimelineListProps {
  timeline: Timeline;
  hrefFor(page: number): string;
  /** Whether to show registrations; a vehicle's own page does not need them. */
  withPlates?: boolean;
}

/** What happened, by day, newest first. */
export function TimelineList({ timeline, hrefFor, withPlates }: TimelineListProps) {
  const { page, has_more, entries } = timeline;
  return (
    <Card id="timeline" className="scroll-mt-16">
      <CardHeader title="Timeline" />
      {entries.length === 0 ? (
        <EmptyState title={page > 1 ? "Nothing further back" : "Nothing has happened yet"} className="py-8" />
      ) : (
        <ol className="px-4 py-2">
          {entries.map((entry, index) => (
            <li key={`${entry.kind}-${entry.id}`} className="flex gap-3 py-1.5 text-sm">
              <span className="w-24 shrink-0 text-muted-foreground">
                {entry.day === entries[index - 1]?.day ? (
                  <span className="sr-only">
                    <DateText date={entry.day} noWeekday year />
                  </span>
                ) : (
                  <DateText date={entry.day} noWeekday year />
                )}
              </span>
              <Entry entry={entry} withPlates={withPlates ?? false} />
            </li>
          ))}
        </ol>
      )}
      {page > 1 || has_more ? (
        <div data-chrome className="flex justify-between gap-2 border-t px-4 py-2">
          {page > 1 ? <Step href={hrefFor(page - 1)}>Newer</Step> : <span />}
          {has_more ? <Step href={hrefFor(page + 1)}>Older</Step> : null}
        </div>
      ) : null}
    </Card>
  );
}

function Step({ href, children }: { href: string; children: string }) {
  return (
    <Button asChild size="sm">
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    </Button>
  );
}

function Entry({ entry, withPlates }: { entry: TimelineEntry; withPlates: boolean }) {
  const Icon = ICONS[entry.kind];
  return (
    <div className="flex min-w-0 flex-1 gap-2">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-0.5">
        <Words entry={entry} />
        {withPlates && entry.registration ? <Plate registration={entry.registration} /> : null}
        {entry.amount === null ? null : <Money amount={amountOf(entry)} className="ml-auto" />}
      </div>
    </div>
  );
}

const amountOf = ({ kind, what, amount }: TimelineEntry) =>
  kind === "document" ? signedSum(what, amount) : amount;

/** A record's own page does not repeat its name. */
const ownThing = (command: string) => (command.startsWith("vehicles.") ? "the vehicle" : "the customer");

/** "MOT passed, expires 29 Nov 2027", from GA4's words. */
function motWords({ what, label }: TimelineEntry): string {
  if (what === "Taken back") return "MOT pass taken back";
  const done = /^pass/i.test(what) ? "passed" : "failed";
  const retest = /retest/i.test(what) ? " on retest" : "";
  const until = label ? `, expires ${fullDate(label)}` : "";
  return `MOT ${done}${retest}${until}`;
}

function Words({ entry }: { entry: TimelineEntry }) {
  switch (entry.kind) {
    case "document":
      return (
        <Link
          href={`/documents/${entry.id}`}
          prefetch={false}
          className="flex items-center gap-2 hover:underline"
        >
          <DocumentType type={entry.what} />
          {entry.label ?? "no number"}
        </Link>
      );
    case "receipt":
      return (
        <span>
          {entry.amount?.startsWith("-") ? "Refunded" : "Received"}{" "}
          {byMethod({ method: entry.what, method_name: entry.label ?? "" })}
        </span>
      );
    case "message":
      return (
        <span>
          {channelName(entry.what)}: {entry.label}{" "}
          <span className="text-muted-foreground">
            (
            {entry.status === "kept"
              ? "kept, not sent"
              : messageStateName(entry.status as MessageState).toLowerCase()}
            )
          </span>
        </span>
      );
    case "mot":
      return (
        <Link href={`/documents/${entry.document_id}`} prefetch={false} className="hover:underline">
          {motWords(entry)}
        </Link>
      );
    case "change":
      return (
        <span>
          {actionWords({ command: entry.what, changed: entry.fields, thing: ownThing(entry.what) })}{" "}
          <span className="text-muted-foreground">by {entry.label}</span>
        </span>
      );
  }
}
