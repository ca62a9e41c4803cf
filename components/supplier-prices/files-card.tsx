import { ListDate } from "@/components/documents/list-date";
import { Card, CardHeader } from "@/components/ui/card";
import type { PriceFileRow } from "@/lib/supplier-prices/responses";
import { TakeBackDialog } from "./take-back-dialog";

interface FilesCardProps {
  supplierId: string;
  files: PriceFileRow[];
  total: number;
  mayTakeBack: boolean;
}

/** The price files that were taken in, the latest first; the latest can be taken back. */
export function FilesCard({ supplierId, files, total, mayTakeBack }: FilesCardProps) {
  if (files.length === 0) return null;
  return (
    <Card className="mt-4">
      <CardHeader
        title="Files taken in"
        description={total > files.length ? `The latest ${files.length} of ${total}` : undefined}
      />
      <ul className="divide-y text-sm">
        {files.map((file, at) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
            <span className="min-w-0 flex-1 basis-60">
              <span className="block truncate font-medium" title={file.file_name}>
                {file.file_name}
              </span>
              <span className="block text-muted-foreground">{countsOf(file)}</span>
            </span>
            <span className="text-muted-foreground">
              <ListDate date={file.created_at.slice(0, 10)} />
              {file.made_by ? ` · ${file.made_by}` : ""}
            </span>
            {mayTakeBack && at === 0 ? <TakeBackDialog supplierId={supplierId} file={file} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const shown = (count: number) => count.toLocaleString("en-GB");

const costsSet = (count: number) => `set the cost of ${shown(count)} ${count === 1 ? "item" : "items"}`;

const countsOf = (file: PriceFileRow): string =>
  [
    `${shown(file.rows)} ${file.rows === 1 ? "line" : "lines"}`,
    `${shown(file.new_parts)} new`,
    `${shown(file.changed_prices)} changed`,
    `${shown(file.unchanged)} unchanged`,
    file.costs_set > 0 ? costsSet(file.costs_set) : null,
    file.missing_parts > 0 ? `${shown(file.missing_parts)} not in the file` : null,
  ]
    .filter(Boolean)
    .join(" · ");
