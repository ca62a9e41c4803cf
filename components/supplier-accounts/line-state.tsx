import { Badge } from "@/components/ui/badge";
import type { InvoiceLineShown } from "@/lib/supplier-accounts/responses";
import { findingWords, type InvoiceKind } from "@/lib/supplier-accounts/rules/match-words";

/** How a line compares: matched, or what differs, and who accepted that. */
export function LineState({ line, kind }: { line: InvoiceLineShown; kind: InvoiceKind }) {
  if (line.findings.length === 0) return <Badge tone="success">Matched</Badge>;
  return (
    <span className="flex flex-col items-start gap-1">
      {line.findings.map((finding) => (
        <Badge
          key={finding.kind}
          tone={finding.kind === "twice" ? "danger" : line.accepted ? "neutral" : "warning"}
          className="h-auto whitespace-normal"
        >
          {findingWords(finding, kind)}
        </Badge>
      ))}
      {line.accepted ? (
        <span className="text-xs text-muted-foreground">
          accepted{line.accepted_by ? ` by ${line.accepted_by}` : ""}
        </span>
      ) : null}
    </span>
  );
}
