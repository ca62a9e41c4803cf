"use client";

import { Mail, Printer } from "lucide-react";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { printPdf } from "@/components/messages/print-pdf";
import { useMoneyAction } from "@/components/receipts/use-money-action";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { emailStatements } from "@/lib/messages/actions";
import type { StatementChoice } from "@/lib/statements/schema";

interface StatementActionsProps {
  customerId: string;
  /** The customer's e-mail address; without one, sending is not possible. */
  to: string | null;
  /** Whether it is kept here and not sent, as no mail service is set up. */
  kept: boolean;
  choice: StatementChoice;
}

/** Prints the statement shown, or e-mails it with the garage's own text. */
export function StatementActions({ customerId, to, kept, choice }: StatementActionsProps) {
  const [once, setOnce] = useState(() => newId());
  const sending = useMoneyAction(emailStatements, () => {
    if (kept) toast.warning("The statement is kept here, and not sent: no mail service is set up");
    else toast.success(`The statement is on its way to ${to}`);
    setOnce(newId());
  });
  const given = Object.entries(choice).filter(([, value]) => value !== undefined && value !== false);
  const address = new URLSearchParams([
    ["ids", customerId],
    ...given.map(([name, value]) => [name, String(value)]),
  ]);
  return (
    <>
      {sending.problem ? (
        <span role="alert" className="text-sm text-danger">
          {sending.problem.details[0]?.message ?? sending.problem.message}
        </span>
      ) : null}
      <Button
        disabled={!to}
        title={to ? `To ${to}` : "This customer has no e-mail address"}
        pending={sending.pending}
        onClick={() =>
          sending.submit({ ids: [customerId], request: Object.fromEntries(given), once_key: once })
        }
      >
        <Mail aria-hidden />
        E-mail
      </Button>
      <Button onClick={() => printPdf(`/statements/pdf?${address}`)}>
        <Printer aria-hidden />
        Print
      </Button>
    </>
  );
}
