import { publicRoute } from "@/lib/actions/public-route";
import { notFound } from "@/lib/core/errors";
import { paperOfCustomer } from "@/lib/portal/queries/customers-page";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ token: string; document: string }>;
}

/** The PDF of one of a customer's papers. */
export const GET = publicRoute<Context>(async (_, { params }) => {
  const { token, document } = await params;
  const paper = await paperOfCustomer(token, document);
  if (!paper) throw notFound("document");
  return pdfResponse(paper);
});
