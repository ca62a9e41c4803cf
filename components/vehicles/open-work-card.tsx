import { CirclePause, CircleX, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { takenUpOnWords } from "@/lib/document-record/rules/types";
import type { OpenWork } from "@/lib/documents/queries/open-work";

const LOOKS = {
  advisory: { icon: TriangleAlert, word: "Advised", tone: "text-warning" },
  deferred: { icon: CirclePause, word: "Deferred", tone: "text-primary" },
  declined: { icon: CircleX, word: "Declined", tone: "text-danger" },
} as const;

/** Work that was advised, deferred or declined: the first thing to raise when the vehicle is back. */
export function OpenWorkCard({ work }: { work: OpenWork[] }) {
  if (work.length === 0) return null;
  return (
    <Card>
      <CardHeader title={`Open work (${work.length})`} />
      <ul className="divide-y text-sm">
        {work.map((item) => {
          const { icon: Icon, word, tone } = LOOKS[item.kind];
          return (
            <li key={item.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
              <span className={`flex w-22 items-center gap-1.5 ${tone}`}>
                <Icon aria-hidden className="size-4 shrink-0" />
                {word}
              </span>
              <span className="min-w-0 flex-1">{item.description}</span>
              {item.on_document ? (
                <Link
                  href={`/documents/${item.on_document.id}`}
                  prefetch={false}
                  className="text-primary hover:underline"
                >
                  {takenUpOnWords(item.on_document)}
                </Link>
              ) : null}
              {item.amount ? <Money amount={item.amount} /> : null}
              <span className="text-muted-foreground">
                <DateText date={item.noted_on} noWeekday year />
                {item.document_id ? (
                  <Link
                    href={`/documents/${item.document_id}`}
                    prefetch={false}
                    className="ml-2 hover:underline"
                  >
                    {item.number ?? "document"}
                  </Link>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
