import { z } from "zod";
import { Flag, listParams, pageNumber, perPage } from "@/lib/core/input/list";
import { supplierPriceList } from "../list";

export const SupplierPriceList = listParams(supplierPriceList.sorts, {
  id: z.uuid(),
  discontinued: Flag.optional().meta({ description: "Only parts that are discontinued, or only others." }),
}).omit({ updated_since: true });

export const PriceFileList = z.strictObject({ id: z.uuid(), page: pageNumber(), per_page: perPage() });

export const PriceHistory = z.strictObject({ id: z.uuid() });
