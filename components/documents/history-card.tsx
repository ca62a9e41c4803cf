import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { deedWords } from "@/lib/audit/command-words";
import { answeredByWords, approvalWords } from "@/lib/documents/approval-words";
import type { DocumentPicture } from "@/lib/documents/document";
import { documentName } from "@/lib/documents/types";

interface Entry {
  id: string;
  at: string;
  what: string;
  by: string;
  more: string;
}

const changes = (document: DocumentPicture, thing: string): Entry[] =>
  document.history.map((event) => ({
    id: event.id,
    at: event.at,
    what: deedWords({ ...event, thing }),
    by: `by ${event.actor_name}`,
    more: "",
  }));

/** What the customer said, once for all lines that were answered together. */
function answers({ lines }: DocumentPicture): Entry[] {
  const told = lines.filter(({ approval_at }) => approval_at !== null);
  const together = Map.groupBy(told, ({ approval, approval_at }) => `${approval} ${approval_at}`);
  return [...together.values()].flatMap((group) => {
    const [line] = group;
    if (!line?.approval || !line.approval_at) return [];
    const { approval, approval_by, approval_how } = line;
    return {
      id: line.id,
      at: line.approval_at,
      what: `${approvalWords[approval]} to ${group.map(({ description }) => description || "a line").join(", ")}`,
      by: approval_by ? `told by ${approval_by}` : "",
      more: approval_how ? answeredByWords[approval_how] : "",
    };
  });
}

/** Who did what to it, the latest first; at its foot where it came from. */
export function HistoryCard({ document }: { document: DocumentPicture }) {
  const name = documentName(document);
  const thing = name.charAt(0).toLowerCase() + name.slice(1);
  const begun = document.history.some(({ command }) => command === "documents.create");
  const entries = [...changes(document, thing), ...answers(document)].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  );
  return (
    <Card>
      <CardHeader title="History" />
      <ol className="space-y-2.5 px-4 py-3 text-sm">
        {entries.map(({ id, at, what, by, more }) => (
          <li key={id}>
            <p>
              <span className="font-medium">{what}</span> {by}
            </p>
            <p className="text-muted-foreground">
              <DateText date={at} time />
              {more ? ` · ${more}` : null}
            </p>
          </li>
        ))}
        {begun ? null : (
          <li>
            <p className="font-medium">{document.imported ? "Imported from GA4" : "Created"}</p>
            <p className="text-muted-foreground">
              <DateText date={document.created_at} time />
            </p>
          </li>
        )}
      </ol>
    </Card>
  );
}
