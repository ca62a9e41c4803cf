import { CirclePause, CircleX, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { OfferedWork } from "@/lib/documents/start";
import { documentName } from "@/lib/documents/types";

const LOOKS = {
  advisory: { icon: TriangleAlert, word: "Advised", tone: "text-warning" },
  deferred: { icon: CirclePause, word: "Put off", tone: "text-primary" },
  declined: { icon: CircleX, word: "Refused", tone: "text-danger" },
} as const;

/** What was advised, put off or refused: the first thing to speak of when the car is back. */
export function OpenWorkCard({ work }: { work: OfferedWork[] }) {
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
              {item.taken_up_by ? (
                <Link
                  href={`/documents/${item.taken_up_by.id}`}
                  prefetch={false}
                  className="text-muted-foreground hover:underline"
                >
                  On {documentName(item.taken_up_by).toLowerCase()}
                </Link>
              ) : null}
              {item.line_gross ? <Money amount={item.line_gross} /> : null}
              <span className="text-muted-foreground">
                {item.document_id ? (
                  <Link href={`/documents/${item.document_id}`} prefetch={false} className="hover:underline">
                    <DateText date={item.noted_on} noWeekday year />
                  </Link>
                ) : (
                  <DateText date={item.noted_on} noWeekday year />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
