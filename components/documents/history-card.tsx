import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { DocumentPicture } from "@/lib/documents/document";

/** "documents.set_status" is "Set status". */
function deed(command: string): string {
  const verb = (command.split(".")[1] ?? command).replaceAll("_", " ");
  return verb.charAt(0).toUpperCase() + verb.slice(1);
}

/** Who did what to it, the latest first; at its foot where it came from. */
export function HistoryCard({ document }: { document: DocumentPicture }) {
  return (
    <Card>
      <CardHeader title="History" />
      <ol className="space-y-2.5 px-4 py-3 text-sm">
        {document.history.map((event) => (
          <li key={event.id}>
            <p>
              <span className="font-medium">{deed(event.command)}</span> by {event.actor_name}
            </p>
            <p className="text-muted-foreground">
              <DateText date={event.at} time />
              {event.changed?.length ? ` · ${event.changed.join(", ").replaceAll("_", " ")}` : null}
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
