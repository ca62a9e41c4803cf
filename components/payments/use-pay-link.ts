"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useLive } from "@/components/live/use-live";
import { toast } from "@/components/ui/toast";
import { makePaymentLink } from "@/lib/payments/actions";
import type { ShownLink } from "@/lib/payments/queries/payment-link";

/** What is to be paid: one document, or what a customer owes on account. */
export type PaySubject = { document_id: string } | { customer_id: string };

const read = async (id: string, own: boolean): Promise<ShownLink> => {
  const asked = new URLSearchParams({ id, origin: window.location.origin, ...(own && { own: "1" }) });
  const response = await fetch(`/receipts/pay-link?${asked}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer?.error?.message);
  return answer.data;
};

/** Makes the link to pay by, and follows what is paid by it; null until it is there. `failed` is called if it cannot be made. */
export function usePayLink(
  subject: PaySubject,
  failed: () => void,
  own: boolean,
): (ShownLink & { id: string }) | null {
  const [link, setLink] = useState<(ShownLink & { id: string }) | null>(null);
  const make = useEffectEvent(async () => {
    try {
      const made = await makePaymentLink(subject);
      if (!made.ok) throw new Error(made.error.message);
      return { id: made.data.id, ...(await read(made.data.id, own)) };
    } catch (error) {
      toast.error((error instanceof Error && error.message) || "That did not work");
      failed();
      return null;
    }
  });
  useEffect(() => {
    let gone = false;
    void make().then((made) => {
      if (!gone && made) setLink(made);
    });
    return () => {
      gone = true;
    };
  }, []);
  useLive({ entities: ["online_payments"] }, () => {
    if (!link) return;
    // What cannot be read now is read at the next change, or when the window is opened again.
    read(link.id, own).then(
      (shown) => setLink({ id: link.id, ...shown }),
      () => undefined,
    );
  });
  return link;
}
