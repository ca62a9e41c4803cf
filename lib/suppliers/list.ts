import { describeList } from "@/lib/lists/list";
import type { SupplierRow } from "./responses";

export const supplierList = describeList<SupplierRow>()({
  path: "/suppliers",
  sorts: ["name"],
  columns: {
    name: { header: "Name", sort: true, grow: true },
    account_number: { header: "Our account", phone: "hidden" },
    telephone: { header: "Telephone", phone: "line" },
    email: { header: "E-mail", phone: "hidden", from: "lg" },
    locality: { header: "Place", short: "Town", phone: "line" },
    postcode: { header: "Postcode", only: "file" },
    items: { header: "Stock items", number: true, phone: "aside" },
    credit_limit: { header: "Credit limit", short: "Limit", number: true, optional: true, phone: "hidden" },
    credit_terms: { header: "Days to pay", number: true, only: "file" },
    account_held: { header: "On stop", only: "file" },
  },
  screen: ["name", "account_number", "telephone", "email", "locality", "credit_limit", "items"],
});
