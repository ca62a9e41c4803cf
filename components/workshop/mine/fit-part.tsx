"use client";

import { Minus, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useActs } from "@/components/clock/use-acts";
import { ScanField, type ScannedPart } from "@/components/stock/scan-field";
import { Button } from "@/components/ui/button";
import { fitPart } from "@/lib/job-work/actions";

/** Puts a part from stock on the job: scanned or typed, how many, used. */
export function FitPart({ job }: { job: string }) {
  const [part, setPart] = useState<ScannedPart | null>(null);
  const [quantity, setQuantity] = useState(1);
  const [said, setSaid] = useState("");
  const { pending, problem, press } = useActs("No connection: it is not on the job yet. Press again.");
  const add = (chosen: ScannedPart) =>
    press(`use ${chosen.id} ${quantity}`, async (key) => {
      const answer = await fitPart({ id: job, key, stock_item_id: chosen.id, quantity: String(quantity) });
      if (answer.ok) {
        setPart(null);
        setQuantity(1);
        setSaid(
          `${quantity} × ${answer.data.description} is on the job${answer.data.approval === "to_ask" ? ": the customer is asked first" : ""}`,
        );
      }
      return answer;
    });
  return (
    <div className="flex flex-col gap-3">
      {part ? (
        <div className="flex flex-col gap-3 rounded-lg border p-3">
          <p className="text-base font-medium wrap-break-word">{part.description || part.part_number}</p>
          <div className="flex items-center gap-2">
            <Step
              label="One less"
              onPress={() => setQuantity(Math.max(1, quantity - 1))}
              icon={<Minus aria-hidden />}
            />
            <output aria-label="How many" className="w-12 text-center text-xl font-semibold tabular-nums">
              {quantity}
            </output>
            <Step label="One more" onPress={() => setQuantity(quantity + 1)} icon={<Plus aria-hidden />} />
            <Button
              variant="primary"
              size="lg"
              className="h-14 min-w-0 flex-1"
              pending={pending}
              onClick={() => add(part)}
            >
              Use
            </Button>
          </div>
          <Button variant="ghost" size="lg" className="h-12" onClick={() => setPart(null)}>
            Another part
          </Button>
        </div>
      ) : (
        <ScanField
          label="Part"
          path="/stock/find"
          onFound={(found: ScannedPart) => {
            setSaid("");
            setPart(found);
          }}
        />
      )}
      <p role="status" className="text-sm font-medium text-success empty:hidden">
        {said}
      </p>
      <p role="alert" className="text-sm font-medium text-danger empty:hidden">
        {problem}
      </p>
    </div>
  );
}

const Step = ({ label, icon, onPress }: { label: string; icon: ReactNode; onPress(): void }) => (
  <Button size="icon" className="size-14 pointer-coarse:size-14" aria-label={label} onClick={onPress}>
    {icon}
  </Button>
);
