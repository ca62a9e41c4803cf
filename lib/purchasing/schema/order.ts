import { z } from "zod";
import { oneOf } from "@/lib/core/database/filters";
import { supplierId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { orderList, returnList } from "../list";
import { ORDER_STATUSES } from "../rules/order-status";
import { RETURN_KINDS, RETURN_STATUSES } from "../rules/return-words";

export const OrderList = listParams(orderList.sorts, {
  ...oneOf("status", z.enum(ORDER_STATUSES), "How far it is."),
  supplier_id: supplierId.filter,
  overdue: Flag.optional().meta({ description: "Only those of which something should have come by now." }),
});

export const OrderGet = z.strictObject({ id: z.uuid() });

export const ReturnList = listParams(returnList.sorts, {
  ...oneOf("status", z.enum(RETURN_STATUSES), "How far it is."),
  ...oneOf("kind", z.enum(RETURN_KINDS), "Why it goes back."),
  supplier_id: supplierId.filter,
});
