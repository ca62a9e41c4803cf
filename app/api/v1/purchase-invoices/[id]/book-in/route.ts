import { endpoint } from "@/lib/api/endpoint";
import { bookGoodsIn } from "@/lib/supplier-accounts/commands/book-goods-in";
import { InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(bookGoodsIn, {
  summary: "Book in what came with a supplier's invoice",
  description:
    "Of a draft: receives lines of orders at its prices, under its number, and links its lines to what came. Needs `purchasing:account` too. More than is to come needs `confirm_more`.",
  returns: InvoiceWritten,
  status: 200,
});
