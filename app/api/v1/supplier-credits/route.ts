import { endpoint } from "@/lib/api/endpoint";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { OwedWhole } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(owedBySuppliers, {
  summary: "What suppliers owe for returns and old units",
  description: "By supplier and age, net, with the returns behind it.",
  returns: OwedWhole,
});
