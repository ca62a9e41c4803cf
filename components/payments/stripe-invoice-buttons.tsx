"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { remindOfBill, withdrawBill } from "@/lib/stripe-invoices/actions";

/** What can be done with an invoice that is open at Stripe. */
export function StripeInvoiceButtons({ id, sent }: { id: string; sent: boolean }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const act = (work: typeof withdrawBill, done: string) =>
    start(async () => {
      const answer = await work({ id });
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <>
      {sent ? (
        <Button size="sm" pending={pending} onClick={() => act(remindOfBill, "Stripe has sent it again")}>
          Send again
        </Button>
      ) : null}
      <ConfirmButton
        title="Withdraw it from Stripe?"
        description="The customer can no longer pay it there. Our invoice stays as it is, and is owed as before."
        confirm="Withdraw it"
        pending={pending}
        onConfirm={() => act(withdrawBill, "It is withdrawn")}
      >
        <Button size="sm" variant="ghost" pending={pending}>
          Withdraw
        </Button>
      </ConfirmButton>
    </>
  );
}
