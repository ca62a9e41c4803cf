import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getHealthCheckPaper } from "@/lib/inspections/papers/health-check-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns the PDF of a finished health check, for the customer. */
export const GET = officeRoute<Context>(async (_request, actor, { params }) =>
  pdfResponse(await ask(getHealthCheckPaper, actor, { id: (await params).id })),
);
