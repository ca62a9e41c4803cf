"use client";

import { useState } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { usePerform } from "@/components/settings/use-perform";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { cancelSupplierOrder, sendOrder, settleByHand } from "@/lib/supplier-links/actions";
import { NewPrices } from "./new-prices";

const failed = (message: string) => void toast.error(message);

interface SendButtonProps {
  id: string;
  supplier: string;
  /** How the supplier refused it before. */
  refused: string | null;
  costs: boolean;
}

/** Sends the order; after a refusal the way on that fits it. */
export function SendButton({ id, supplier, refused, costs }: SendButtonProps) {
  const { pending, perform } = usePerform();
  const send = (allow_back_order: boolean) =>
    perform(() => sendOrder({ id, allow_back_order }), `On its way to ${supplier}`, failed);
  if (refused === "price_changed" && costs) return <NewPrices id={id} supplier={supplier} />;
  return (
    <>
      <Button variant="primary" pending={pending} onClick={() => send(false)}>
        {refused ? "Send it again" : `Send to ${supplier}`}
      </Button>
      {refused === "out_of_stock" ? (
        <Button pending={pending} onClick={() => send(true)}>
          Order it, to come later
        </Button>
      ) : null}
    </>
  );
}

interface CancelProps {
  id: string;
  supplier: string;
  /** It has surely not left yet. */
  unsent?: boolean;
}

export function CancelAtSupplier({ id, supplier, unsent = false }: CancelProps) {
  const { pending, perform } = usePerform();
  const cancel = () =>
    perform(
      () => cancelSupplierOrder({ id }),
      unsent ? "It is not sent" : `${supplier} has cancelled it`,
      failed,
    );
  if (unsent)
    return (
      <Button pending={pending} onClick={cancel}>
        Do not send it
      </Button>
    );
  return (
    <ConfirmButton
      title={`Cancel it at ${supplier}?`}
      description="What has not come yet will not come. If it has left already, the supplier says so."
      confirm="Cancel the order"
      pending={pending}
      onConfirm={cancel}
    >
      <Button>Cancel it there</Button>
    </ConfirmButton>
  );
}

/** For who has rung the supplier, as its system does not tell. */
export function FoundOut({ id, supplier }: { id: string; supplier: string }) {
  const { pending, perform } = usePerform();
  const [number, setNumber] = useState("");
  const yes = () =>
    perform(
      () => settleByHand({ id, taken: "yes", supplier_order_id: number }),
      "Recorded: they have it",
      failed,
    );
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="flex flex-col gap-1">
        <Label htmlFor={`found-${id}`}>Rang {supplier}? Their number of it</Label>
        <Input
          id={`found-${id}`}
          value={number}
          autoComplete="off"
          onChange={({ target }) => setNumber(target.value)}
        />
      </div>
      <Button pending={pending} disabled={number.trim() === ""} onClick={yes}>
        They have it
      </Button>
      <Button
        pending={pending}
        onClick={() =>
          perform(() => settleByHand({ id, taken: "no" }), "Recorded: they do not have it", failed)
        }
      >
        They do not have it
      </Button>
    </div>
  );
}
