import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { answeredByWords, approvalWords } from "@/lib/documents/approval-words";
import type { DocumentPicture } from "@/lib/documents/document";

/** "documents.set_status" is "Set status". */
function deed(command: string): string {
  const verb = (command.split(".")[1] ?? command).replaceAll("_", " ");
  return verb.charAt(0).toUpperCase() + verb.slice(1);
}

interface Entry {
  id: string;
  at: string;
  what: string;
  by: string;
  more: string;
}

const changes = (document: DocumentPicture): Entry[] =>
  document.history.map(({ id, at, command, actor_name, changed }) => ({
    id,
    at,
    what: deed(command),
    by: `by ${actor_name}`,
    more: changed?.length ? changed.join(", ").replaceAll("_", " ") : "",
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
  const entries = [...changes(document), ...answers(document)].sort(
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
        <li>
          <p className="font-medium">{document.imported ? "Brought over from GA4" : "Created"}</p>
          <p className="text-muted-foreground">
            <DateText date={document.created_at} time />
          </p>
        </li>
      </ol>
    </Card>
  );
}
