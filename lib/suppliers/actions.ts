"use server";

import { action } from "@/lib/actions/action";
import {
  archiveSupplier as archiveSupplierCommand,
  createSupplier as createSupplierCommand,
  restoreSupplier as restoreSupplierCommand,
  updateSupplier as updateSupplierCommand,
} from "./commands/suppliers";

const refresh = ["/suppliers", "/stock"];

export const createSupplier = action(createSupplierCommand, { refresh });
export const updateSupplier = action(updateSupplierCommand, { refresh });
export const archiveSupplier = action(archiveSupplierCommand, { refresh });
export const restoreSupplier = action(restoreSupplierCommand, { refresh });
