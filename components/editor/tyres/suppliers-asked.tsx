"use client";

import { WhoAnswered } from "@/components/supplier-links/who-answered";
import { Alert } from "@/components/ui/alert";
import { Spinner } from "@/components/ui/spinner";
import type { AskedSupplier } from "@/lib/supplier-links/responses";

interface WhoWasAskedProps {
  asking: boolean;
  /** Null while none has been asked. */
  suppliers: readonly AskedSupplier[] | null;
}

/** Which suppliers told of tyres, in a line of one height, so that nothing below it moves when they have answered. */
export function WhoWasAsked({ asking, suppliers }: WhoWasAskedProps) {
  const answered = suppliers?.filter(({ state }) => state === "answered") ?? [];
  return (
    <p role="status" className="flex min-h-5 items-center gap-2 text-sm text-muted-foreground">
      {asking ? (
        <>
          <Spinner /> Suppliers are being asked…
        </>
      ) : answered.length > 0 ? (
        `Asked just now: ${answered.map(({ supplier }) => supplier).join(", ")}`
      ) : suppliers?.length === 0 ? (
        "From your stock and price files; no supplier is asked by computer."
      ) : suppliers ? (
        "No supplier has answered."
      ) : null}
    </p>
  );
}

interface NotAnsweredProps extends Pick<WhoWasAskedProps, "suppliers"> {
  /** Why none could be asked. */
  notAsked: string | null;
}

/** Who did not answer, and who is made up. */
export const NotAnswered = ({ suppliers, notAsked }: NotAnsweredProps) => (
  <>
    {notAsked ? (
      <Alert live tone="warning" title="Suppliers could not be asked">
        {notAsked}
      </Alert>
    ) : null}
    {suppliers && suppliers.length > 0 ? <WhoAnswered suppliers={suppliers} /> : null}
  </>
);
