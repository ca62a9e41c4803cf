import { Info, TriangleAlert } from "lucide-react";
import type { Finding } from "@/lib/ga4-import/findings/finding";

/** The report's headline: what users must know about an import before they trust it. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label="Before you trust it">
      <h2 className="mb-2 text-base font-semibold">Before you trust it</h2>
      <ul className="flex flex-col gap-1.5 text-sm">
        {findings.map(({ grave, text }) => (
          <li key={text} className="flex items-start gap-2">
            {grave ? (
              <TriangleAlert role="img" aria-label="Grave" className="mt-0.5 size-4 shrink-0 text-warning" />
            ) : (
              <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
            )}
            <span className="min-w-0 break-words">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
