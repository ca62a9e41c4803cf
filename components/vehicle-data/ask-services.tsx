"use client";

import { RefreshCw } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { askAboutVehicle } from "@/lib/vehicle-data/actions";

interface AskServicesProps {
  vehicleId: string;
  /** Whether they were asked before. */
  again: boolean;
}

/** Asks DVSA and DVLA of a vehicle. Who did not answer is said; what stands on the page stands. */
export function AskServices({ vehicleId, again }: AskServicesProps) {
  const [pending, start] = useTransition();
  const [problems, setProblems] = useState<readonly string[]>([]);

  const ask = () =>
    start(async () => {
      setProblems([]);
      const answer = await askAboutVehicle({ id: vehicleId });
      if (!answer.ok) {
        setProblems([answer.error.message]);
        return;
      }
      const { services } = answer.data;
      const away = services.flatMap(({ problem }) => (problem ? [problem] : []));
      setProblems(away.map((problem) => `${problem}: what was said before stands`));
      if (services.some(({ state }) => state === "said")) toast.success("Asked just now");
      else if (away.length === 0) setProblems(["DVSA and DVLA have no record of this registration"]);
    });

  return (
    <div className="flex flex-col items-end gap-1">
      <Button size="sm" pending={pending} onClick={ask}>
        <RefreshCw aria-hidden />
        {again ? "Ask again" : "Ask DVSA and DVLA"}
      </Button>
      <div role="status" className="max-w-72 text-right text-sm text-warning empty:hidden">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
