"use server";

import { action } from "@/lib/actions/action";
import * as suppliers from "@/lib/suppliers/commands";

export const createSupplier = action(suppliers.createSupplier, { refresh: ["/suppliers", "/stock"] });
export const updateSupplier = action(suppliers.updateSupplier, { refresh: ["/suppliers", "/stock"] });
export const archiveSupplier = action(suppliers.archiveSupplier, { refresh: ["/suppliers", "/stock"] });
export const restoreSupplier = action(suppliers.restoreSupplier, { refresh: ["/suppliers", "/stock"] });
