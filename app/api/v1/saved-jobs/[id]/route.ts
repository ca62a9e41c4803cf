import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteServicePackage, updateServicePackage } from "@/lib/packages/commands/packages";
import { getServicePackage } from "@/lib/packages/queries/packages";
import { ServicePackageShown, ServicePackageWritten } from "@/lib/packages/responses";

export const GET = endpoint(getServicePackage, {
  summary: "One saved job with its lines",
  returns: ServicePackageShown,
});

export const PUT = endpoint(updateServicePackage, {
  summary: "Change a saved job",
  description: "Changes the fields given; `lines` are all lines as they shall stand.",
  returns: ServicePackageWritten,
  example: { body: { fixed_price_gross: "219.95" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteServicePackage, {
  summary: "Take a saved job away",
  description: "Documents on which it stands keep its lines.",
  returns: Id,
});
