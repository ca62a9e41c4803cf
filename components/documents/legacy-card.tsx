import { Card } from "@/components/ui/card";

/** GA4's other fields of the document, under GA4's own names. */
export function LegacyCard({ legacy }: { legacy: Record<string, string> }) {
  const fields = Object.entries(legacy);
  if (fields.length === 0) return null;
  return (
    <Card>
      <details>
        <summary className="rounded-lg px-4 py-3 text-base font-semibold hover:bg-accent/50">
          GA4's own fields <span className="font-normal text-muted-foreground">({fields.length})</span>
        </summary>
        <dl className="border-t px-4 py-3 text-sm">
          {fields.map(([name, value]) => (
            <div key={name} className="flex justify-between gap-4 py-0.5">
              <dt className="min-w-0 font-mono text-xs break-all text-muted-foreground">{name}</dt>
              <dd className="min-w-0 text-right break-words">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
