// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./customers/[id]/route";
import * as route1 from "./customers/route";
import * as route2 from "./vehicles/[id]/route";
import * as route3 from "./vehicles/route";

export const routes: RouteTable = [
  ["/customers/[id]", route0],
  ["/customers", route1],
  ["/vehicles/[id]", route2],
  ["/vehicles", route3],
];
