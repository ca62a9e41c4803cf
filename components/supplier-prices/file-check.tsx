import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { PriceFileCheck } from "@/lib/supplier-prices/schema/check";
import { CostChangesCard, ProblemsCard, RepeatedCard, RisesCard } from "./check-lists";
import { CheckTiles } from "./check-tiles";
import { TakeInForm } from "./take-in-form";

interface FileCheckProps {
  supplierId: string;
  upload: string;
  fileName: string;
  check: PriceFileCheck;
  /** Where the columns can be chosen otherwise. */
  columnsHref: string;
}

/** What the dry run of a price file has found, and the button that takes the file in. */
export function FileCheck({ supplierId, upload, fileName, check, columnsHref }: FileCheckProps) {
  return (
    <div className="flex flex-col gap-4">
      {check.taken_before ? (
        <Alert title="This very file was taken in last">Taking it in again changes nothing.</Alert>
      ) : null}
      {check.warnings.map((warning) => (
        <Alert key={warning} tone="warning" title={warning} />
      ))}
      <CheckTiles check={check} />
      <TakeInForm
        supplierId={supplierId}
        upload={upload}
        fileName={fileName}
        unusable={check.unusable}
        usable={check.rows - check.unusable}
        missing={check.missing_parts}
        costs={check.cost_change_count}
      />
      <ProblemsCard check={check} />
      <RisesCard check={check} />
      <CostChangesCard check={check} />
      <RepeatedCard check={check} />
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="ghost">
          <Link href={columnsHref}>Choose the columns otherwise</Link>
        </Button>
        <Button asChild variant="ghost">
          <Link href={`/suppliers/${supplierId}/prices/import`}>Choose another file</Link>
        </Button>
      </div>
    </div>
  );
}
