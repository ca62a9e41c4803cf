"use client";

import { useState } from "react";
import { TextAction } from "@/components/conversations/text-action";
import { EmailAction } from "@/components/messages/email-action";
import { PayLinkDialog } from "@/components/payments/pay-link-dialog";
import { emailCustomer } from "@/lib/messages/actions";
import type { NamedLink } from "@/lib/messages/rules/link-email";
import { AddToDetails } from "./add-to-details";

interface CustomerLinkProps {
  customerId: string;
  link: NamedLink;
  /**
   * Whose page it is or what is paid by it, and what is due, in pounds: null for their own page. Null if it is offered no more, as nothing is
   * owed; what is being written stays open.
   */
  offered: { name: string; due: string | null } | null;
  /** Whether this person may write to them. */
  writes: boolean;
  /** Whether this person may add what is missing to their details. */
  mayUpdate: boolean;
  /** Always the same function, as it is waited with. */
  onClose(): void;
}

/** A link of a customer's: where they pay what they owe, or their own page; and the text or the e-mail that names its address. */
export function CustomerLink({ customerId, link, offered, writes, mayUpdate, onClose }: CustomerLinkProps) {
  const [writing, setWriting] = useState<{ by: "text" | "email"; address: string } | null>(null);
  const own = link === "own_page";
  if (!writing)
    return offered ? (
      <PayLinkDialog
        subject={{ customer_id: customerId }}
        {...offered}
        own={own}
        {...(writes && {
          onText: (address: string) => setWriting({ by: "text", address }),
          onEmail: (address: string) => setWriting({ by: "email", address }),
        })}
        onClose={onClose}
      />
    ) : null;
  const named = own ? { ownPage: writing.address } : { payLink: writing.address };
  if (writing.by === "text")
    return <TextAction subject={{ customer_id: customerId }} {...named} onClose={onClose} />;
  const missing = "No e-mail address is on file";
  return (
    <EmailAction
      id={customerId}
      draftHref={`/customers/${customerId}/email-draft?names=${link}`}
      paper={null}
      send={emailCustomer}
      {...named}
      noAddress={mayUpdate ? <AddToDetails customerId={customerId} missing={[missing]} /> : missing}
      onClose={onClose}
    />
  );
}
