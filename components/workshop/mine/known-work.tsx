import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/lib/core/dates/date-words";
import type { JobInHand } from "@/lib/workshop/responses";

const KINDS = { advisory: "Advised", declined: "Declined", deferred: "Deferred" } as const;

/** What was advised, declined or deferred before, and is not done. */
export const KnownWork = ({ work }: { work: JobInHand["recommended"] }) => (
  <ul className="-my-2 divide-y">
    {work.map(({ id, kind, description, severity, noted_on }) => (
      <li key={id} className="py-2">
        <p className="text-base wrap-break-word">{description}</p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
          <Badge tone={severity === "urgent" ? "danger" : "neutral"}>{KINDS[kind]}</Badge>
          {noted_on ? formatDate(noted_on) : null}
        </p>
      </li>
    ))}
  </ul>
);
