import { endpoint } from "@/lib/api/endpoint";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { listServicePackages } from "@/lib/packages/queries/packages";
import { ServicePackageShown, ServicePackageWritten } from "@/lib/packages/responses";

export const GET = endpoint(listServicePackages, {
  summary: "Saved jobs with their lines",
  returns: ServicePackageShown,
});

export const POST = endpoint(createServicePackage, {
  summary: "Add a saved job",
  returns: ServicePackageWritten,
  status: 201,
  location: "/saved-jobs/{id}",
  example: {
    body: {
      name: "Full service",
      fixed_price_gross: "199.95",
      lines: [
        { item_type: "labour", description: "Full service", quantity: "1.5", unit_price: "65.00" },
        { item_type: "part", description: "Oil filter", quantity: "1", unit_price: "9.99" },
      ],
    },
  },
});
