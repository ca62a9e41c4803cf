"use client";

import { useState } from "react";
import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { vehicleSold } from "@/lib/vehicle-data/actions";
import type { FindingRow } from "@/lib/vehicle-data/responses";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** Takes a vehicle off an owner who has sold it, once somebody knows that. */
export function SoldButton({ finding }: { finding: FindingRow }) {
  const [asking, setAsking] = useState(false);
  const name = formatRegistration(finding.registration) || "the vehicle";
  const action = useDocumentAction<{ id: string }>(() => {
    toast.success(`${name} has no owner here any more`);
    setAsking(false);
  });
  return (
    <>
      <Button size="sm" className="relative" onClick={() => setAsking(true)}>
        It was sold
        <span className="sr-only">: {name}</span>
      </Button>
      {asking ? (
        <ActionDialogForm
          title={`${finding.customer_name ?? "The owner"} has sold ${name}`}
          description="They are not reminded of it any more. Its documents stay theirs, and it stays on file without an owner."
          submit="It was sold"
          focusSubmit
          pending={action.pending}
          problem={action.problem}
          onClose={() => setAsking(false)}
          onSubmit={() => action.run(() => vehicleSold({ id: finding.id }))}
        />
      ) : null}
    </>
  );
}
