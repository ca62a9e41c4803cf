import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getServiceRecord } from "@/lib/printing/papers/service-record-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns the PDF of what was done to a vehicle, for its owner. */
export const GET = officeRoute<Context>(async (_request, actor, { params }) =>
  pdfResponse(await ask(getServiceRecord, actor, { id: (await params).id })),
);
