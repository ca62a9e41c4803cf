import { endpoint } from "@/lib/api/endpoint";
import { goodsIn } from "@/lib/stock/commands/quantities";
import { GoodsReceived } from "@/lib/stock/responses";

export const POST = endpoint(goodsIn, { summary: "Take a delivery in", returns: GoodsReceived, status: 200 });
