import { endpoint } from "@/lib/api/endpoint";
import { getDocument } from "@/lib/documents/queries/get-document";
import { makePaymentLink, revokeLinksOf } from "@/lib/payments/commands/links";
import { PaymentLinkMade, PaymentLinksRevoked } from "@/lib/payments/responses";
import { LinkOfDocument, withAddress } from "@/lib/payments/schema/api";

export const POST = endpoint(makePaymentLink, {
  summary: "The link by which a document is paid online",
  description:
    "The same each time; it is made if there is none, and another after it was revoked. Whoever has it can pay, and sees the document.",
  returns: PaymentLinkMade,
  input: LinkOfDocument,
  params: { id: "document_id" },
  parent: getDocument,
  answer: withAddress,
});

export const DELETE = endpoint(revokeLinksOf, {
  summary: "Close the link by which a document is paid online",
  description: "For one that came into wrong hands. 404 where there is none.",
  returns: PaymentLinksRevoked,
  input: LinkOfDocument,
  params: { id: "document_id" },
  parent: getDocument,
});
