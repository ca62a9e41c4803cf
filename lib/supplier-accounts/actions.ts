"use server";

import { action } from "@/lib/actions/action";
import { bookGoodsIn as bookGoodsInCommand } from "./commands/book-goods-in";
import {
  acceptLines as acceptLinesCommand,
  bookInvoice as bookInvoiceCommand,
  voidInvoice as voidInvoiceCommand,
} from "./commands/book-invoice";
import {
  readInvoicePaper as readInvoicePaperProcedure,
  readStatementPaper as readStatementPaperProcedure,
} from "./commands/read-paper";
import {
  createStatement as createStatementCommand,
  deleteStatement as deleteStatementCommand,
  linkLine as linkLineCommand,
  settleLine as settleLineCommand,
} from "./commands/statements";
import {
  createInvoice as createInvoiceCommand,
  deleteInvoice as deleteInvoiceCommand,
  updateInvoice as updateInvoiceCommand,
} from "./commands/write-invoice";

const refresh = ["/purchase-invoices", "/suppliers"];
const costed = [...refresh, "/stock", "/documents"];

export const createInvoice = action(createInvoiceCommand, { refresh });
export const updateInvoice = action(updateInvoiceCommand, { refresh });
export const deleteInvoice = action(deleteInvoiceCommand, { refresh });
export const acceptLines = action(acceptLinesCommand, { refresh });
export const bookInvoice = action(bookInvoiceCommand, { refresh: costed });
export const bookGoodsIn = action(bookGoodsInCommand, {
  refresh: [...costed, "/purchase-orders"],
});
export const voidInvoice = action(voidInvoiceCommand, { refresh: costed });
export const readInvoicePaper = action(readInvoicePaperProcedure);
export const readStatementPaper = action(readStatementPaperProcedure);
export const createStatement = action(createStatementCommand, { refresh });
export const deleteStatement = action(deleteStatementCommand, { refresh });
export const settleLine = action(settleLineCommand, { refresh });
export const linkLine = action(linkLineCommand, { refresh });
