"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { usePerform } from "@/components/settings/use-perform";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { countStock, reopenStockTake } from "@/lib/stock/actions";
import type { StockTakeLine } from "@/lib/stock/schema/stock-takes";
import { CountForm } from "./count-panel";

interface LineActionsProps {
  takeId: string;
  line: StockTakeLine;
  /** What there is to do: count what is left, correct a count, or have it counted again. */
  may: { count: boolean; recount: boolean };
}

/** The buttons on a line of a stock take. */
export function TakeLineActions({ takeId, line, may }: LineActionsProps) {
  const router = useRouter();
  const [counting, setCounting] = useState(false);
  const { pending, perform } = usePerform();
  const failed = (message: string) => toast.error(message);
  const left = line.counted === null;
  const name = line.part_number;
  return (
    <span className="flex flex-wrap justify-end gap-1.5">
      {may.count ? (
        <Button
          size="sm"
          aria-label={left ? `Count ${name}` : `Correct ${name}`}
          onClick={() => setCounting(true)}
        >
          {left ? "Count" : "Correct"}
        </Button>
      ) : null}
      {may.count && left ? (
        <Button
          size="sm"
          variant="ghost"
          pending={pending}
          aria-label={`Not found: 0 of ${name}`}
          onClick={() =>
            perform(
              async () => {
                const answer = await countStock({
                  id: takeId,
                  stock_item_id: line.stock_item_id,
                  counted: "0",
                  how: "first",
                });
                router.refresh();
                return answer;
              },
              `${name}: 0 counted`,
              failed,
            )
          }
        >
          Not found: 0
        </Button>
      ) : null}
      {may.recount ? (
        <Button
          size="sm"
          variant="ghost"
          pending={pending}
          aria-label={`Recount ${name}`}
          onClick={() =>
            perform(
              async () => {
                const answer = await reopenStockTake({ id: takeId, stock_item_ids: [line.stock_item_id] });
                router.refresh();
                return answer;
              },
              `${name} is to be counted again`,
              failed,
            )
          }
        >
          Recount
        </Button>
      ) : null}
      <Dialog open={counting} onOpenChange={setCounting}>
        <DialogContent title={left ? "Count" : "Correct the count"}>
          <DialogBody className="py-5">
            <CountForm
              takeId={takeId}
              part={{ ...line, id: line.stock_item_id }}
              onDone={() => setCounting(false)}
            />
          </DialogBody>
        </DialogContent>
      </Dialog>
    </span>
  );
}
