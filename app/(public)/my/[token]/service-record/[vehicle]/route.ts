import { publicRoute } from "@/lib/actions/public-route";
import { notFound } from "@/lib/core/errors";
import { serviceRecordOfCustomer } from "@/lib/portal/queries/customers-page";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ token: string; vehicle: string }>;
}

/** The PDF of what was done to one of a customer's vehicles. */
export const GET = publicRoute<Context>(async (_, { params }) => {
  const { token, vehicle } = await params;
  const record = await serviceRecordOfCustomer(token, vehicle);
  if (!record) throw notFound("vehicle");
  return pdfResponse(record);
});
