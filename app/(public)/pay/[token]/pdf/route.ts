import { publicRoute } from "@/lib/actions/public-route";
import { notFound } from "@/lib/core/errors";
import { paperOfLink } from "@/lib/payments/commands/open-pay-page";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ token: string }>;
}

/** The PDF of the document that a customer's link is for. */
export const GET = publicRoute<Context>(async (_, { params }) => {
  const paper = await paperOfLink((await params).token);
  if (!paper) throw notFound("document");
  return pdfResponse(paper);
});
