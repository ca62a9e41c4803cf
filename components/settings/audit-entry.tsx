import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { DateText } from "@/components/ui/date";
import { actionOf } from "@/lib/audit/rules/action";
import { actorWords } from "@/lib/audit/rules/actor-words";
import { describeChange } from "@/lib/audit/rules/describe-change";
import { namesOf } from "@/lib/audit/rules/thing-name";
import type { AuditLogRow } from "@/lib/audit/schema";

const PAGES: Record<string, string> = {
  customers: "/customers",
  vehicles: "/vehicles",
  documents: "/documents",
  receipts: "/receipts",
  stock: "/stock",
  suppliers: "/suppliers",
};

/** One change: a line that expands to the values before and after. */
export function AuditEntry({ entry }: { entry: AuditLogRow }) {
  const changes = describeChange({ ...entry, names: namesOf(entry.names) });
  const page = entry.entity && entry.entity_id ? PAGES[entry.entity] : undefined;
  return (
    <li>
      <details className="group">
        <summary className="flex list-none items-center gap-3 px-4 py-2.5 text-sm hover:bg-accent/40 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="size-4 shrink-0 text-muted-foreground transition-transform group-open:rotate-90"
          />
          <span className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-[11rem_10rem_1fr]">
            <DateText date={entry.at} time className="text-muted-foreground" />
            <span className="truncate">{actorWords(entry)}</span>
            <span className="min-w-0 font-medium">{actionOf(entry)}</span>
          </span>
        </summary>
        <div className="flex flex-col gap-3 bg-muted/40 px-4 py-3 pl-11 text-sm">
          {changes.length > 0 ? (
            <div className="overflow-x-auto">
              <table className="w-full max-w-3xl border-collapse">
                <thead>
                  <tr className="text-left text-xs text-muted-foreground">
                    <th scope="col" className="py-1 pr-4 font-medium">
                      Field
                    </th>
                    {entry.before ? (
                      <th scope="col" className="py-1 pr-4 font-medium">
                        Before
                      </th>
                    ) : null}
                    <th scope="col" className="py-1 font-medium">
                      {entry.before ? "After" : "Value"}
                    </th>
                  </tr>
                </thead>
                <tbody className="divide-y border-t">
                  {changes.map(({ field, before, after }) => (
                    <tr key={field} className="align-top">
                      <th scope="row" className="py-1 pr-4 text-left font-normal text-muted-foreground">
                        {field}
                      </th>
                      {entry.before ? (
                        <td className="max-w-80 py-1 pr-4 break-words text-muted-foreground line-through decoration-danger/50">
                          {before ?? ""}
                        </td>
                      ) : null}
                      <td className="max-w-80 py-1 break-words">{after ?? "–"}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : (
            <p className="text-muted-foreground">No fields were noted for this change.</p>
          )}
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
            {entry.ip ? <span>from {entry.ip}</span> : null}
            {entry.request_id ? <span>request {entry.request_id}</span> : null}
            {page ? (
              <Link
                href={`${page}/${entry.entity_id}`}
                prefetch={false}
                className="text-primary hover:underline"
              >
                Open the record
              </Link>
            ) : null}
            {entry.entity_id ? (
              <Link
                href={`/settings/audit?entity_id=${entry.entity_id}`}
                prefetch={false}
                className="text-primary hover:underline"
              >
                All changes of this record
              </Link>
            ) : null}
          </p>
        </div>
      </details>
    </li>
  );
}
