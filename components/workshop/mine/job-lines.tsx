import { StartWork } from "@/components/clock/start-work";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import type { JobInHand, JobLine } from "@/lib/workshop/responses";

interface JobLinesProps {
  job: JobInHand;
  /** The line that whoever looks is on; null for the job as a whole. Undefined if they are on another job, or none. */
  on: string | null | undefined;
  /** Whether there is a clock for whoever looks. */
  clocks: boolean;
  userId: string;
}

const ANSWERS: Readonly<Record<string, { words: string; tone: BadgeTone }>> = {
  approved: { words: "Approved", tone: "success" },
  to_ask: { words: "To ask", tone: "warning" },
  declined: { words: "Declined: do not do", tone: "danger" },
  deferred: { words: "Later: do not do", tone: "neutral" },
};

const refused = ({ approval }: JobLine) => approval === "declined" || approval === "deferred";

/** What is to be done, each with its start. */
export function JobLines({ job, on, clocks, userId }: JobLinesProps) {
  const lines = job.lines.filter(({ item_type }) => item_type !== "adjustment" && item_type !== "excess");
  return (
    <ul className="divide-y">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-3 px-4 py-3">
          <div className="min-w-0 flex-1">
            <p
              className={cn(
                "text-base wrap-break-word whitespace-pre-line",
                line.item_type === "comment" && "text-muted-foreground italic",
                refused(line) && "text-muted-foreground line-through",
              )}
            >
              {line.description || line.part_number || "Without a description"}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted-foreground">
              <Answer approval={line.approval} />
              {line.item_type === "comment" ? null : <span>{amountOf(line)}</span>}
              {line.part_number ? <span className="truncate">{line.part_number}</span> : null}
              {line.technician ? <span className="truncate">{line.technician}</span> : null}
              {line.line_gross ? <Money amount={line.line_gross} /> : null}
            </p>
          </div>
          {clocks && startable(line) ? (
            <StartWork
              document_id={job.id}
              line_id={line.id}
              what={line.description}
              mine={line.technician_id === userId}
              running={on === line.id}
            />
          ) : null}
        </li>
      ))}
      {clocks && !lines.some(startable) ? (
        <li className="flex items-center justify-between gap-3 px-4 py-3 text-base">
          The job as a whole
          <StartWork
            document_id={job.id}
            line_id={null}
            what="the job as a whole"
            mine={job.mine}
            running={on === null}
          />
        </li>
      ) : null}
    </ul>
  );
}

const startable = (line: JobLine) =>
  (line.item_type === "labour" || line.item_type === "mot") && !refused(line);

function Answer({ approval }: { approval: string | null }) {
  const said = approval ? ANSWERS[approval] : undefined;
  return said ? <Badge tone={said.tone}>{said.words}</Badge> : null;
}

function amountOf({ item_type, quantity }: JobLine): string {
  const many = Number(quantity ?? 0);
  if (!many) return "";
  return item_type === "labour" ? `${many} ${many === 1 ? "hour" : "hours"}` : `${many} ×`;
}
