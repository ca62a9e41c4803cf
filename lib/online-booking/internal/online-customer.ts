import "server-only";
import { type Actor, visitor } from "@/lib/core/actor";
import type { Permission } from "@/lib/core/permissions";

/** Somebody who books online. Nobody has signed in: they may do the one thing that their form or their link is for. */
export const onlineCustomer = (ip: string | undefined, ...permissions: Permission[]): Actor =>
  visitor("online booking", ip, ...permissions);
