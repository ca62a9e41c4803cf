import { Card, CardHeader } from "@/components/ui/card";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import type { KindOfChange } from "@/lib/ga4-import/run/run-schema";

const COLUMNS: { count: keyof KindOfChange; title: string }[] = [
  { count: "added", title: "Added" },
  { count: "changed", title: "Changed" },
  { count: "kept", title: "Kept as done here" },
  { count: "in_conflict", title: "Changed in both" },
];

interface ChangesCardProps {
  changes: Record<string, KindOfChange>;
  check: boolean;
}

/**
 * Shows what a newer export changes in existing records. Empty at a first import, or if the export says the
 * same as the last one.
 */
export function ChangesCard({ changes, check }: ChangesCardProps) {
  const kinds = Object.entries(changes);
  if (kinds.length === 0) return null;
  return (
    <Card className="overflow-x-auto">
      <CardHeader
        title={check ? "What loading it would do" : "What it did"}
        description="Against the import before it. What was done here stands"
      />
      <table className="w-full text-sm">
        <caption className="sr-only">Records by kind</caption>
        <thead>
          <tr className="border-b text-left text-muted-foreground">
            <th scope="col" className="px-4 py-2 font-medium">
              Kind
            </th>
            {COLUMNS.map(({ title }) => (
              <th key={title} scope="col" className="px-4 py-2 text-right font-medium max-sm:px-2">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {kinds.map(([kind, counts]) => (
            <tr key={kind}>
              <th scope="row" className="px-4 py-1.5 text-left font-normal">
                {kindWords(kind)}
              </th>
              {COLUMNS.map(({ count }) => (
                <td key={count} className="px-4 py-1.5 text-right max-sm:px-2">
                  {counts[count].toLocaleString("en-GB")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
