import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { deedWords } from "@/lib/audit/command-words";
import type { DocumentPicture } from "@/lib/documents/document";
import { documentName } from "@/lib/documents/types";

/** Who did what to it, the latest first; at its foot where it came from. */
export function HistoryCard({ document }: { document: DocumentPicture }) {
  const name = documentName(document);
  const thing = name.charAt(0).toLowerCase() + name.slice(1);
  const begun = document.history.some(({ command }) => command === "documents.create");
  return (
    <Card>
      <CardHeader title="History" />
      <ol className="space-y-2.5 px-4 py-3 text-sm">
        {document.history.map((event) => (
          <li key={event.id}>
            <p>
              <span className="font-medium">{deedWords({ ...event, thing })}</span> by {event.actor_name}
            </p>
            <p className="text-muted-foreground">
              <DateText date={event.at} time />
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
