"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { priceWords } from "@/lib/core/price-words";
import { buyLookup } from "@/lib/vehicle-data/actions";
import type { LookupCard } from "@/lib/vehicle-data/queries/lookup-card";

interface BuyScheduleProps {
  vehicleId: string;
  offer: NonNullable<LookupCard["offer"]>;
}

/** Buys a service schedule at the price that it shows. What went wrong, and whether it can have cost something, is said beside it. */
export function BuySchedule({ vehicleId, offer: { price, again } }: BuyScheduleProps) {
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);

  const buy = () =>
    start(async () => {
      setProblem(null);
      const answer = await buyLookup({ vehicle_id: vehicleId, lookup: "service_schedule", price, again });
      if (!answer.ok) setProblem(answer.error.message);
      else if (answer.data.state === "no_record")
        setProblem("One Auto API has no service schedule of this registration");
      else if (answer.data.state === "away")
        setProblem(
          answer.data.charged === "none"
            ? `${answer.data.problem}: nothing was charged`
            : `${answer.data.problem}: it may have been charged`,
        );
      else toast.success("The service schedule is kept");
    });

  return (
    <div className="flex flex-col items-end gap-1">
      <Button size="sm" pending={pending} onClick={buy}>
        {again ? "Ask again" : "Service schedule"} · {priceWords(price)}
      </Button>
      <p role="status" className="max-w-72 text-right text-sm text-warning empty:hidden">
        {problem}
      </p>
    </div>
  );
}
