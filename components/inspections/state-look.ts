import { Check, CircleSlash, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import type { BadgeTone } from "@/components/ui/badge";
import type { ItemState } from "@/lib/inspections/rules/item-states";

interface StateLook {
  icon: LucideIcon;
  tone: BadgeTone;
  /** Of a button that says so. */
  chosen: string;
  /** Of words beside it. */
  text: string;
  /** Of the edge of an item. */
  edge: string;
  key: string;
}

/** How the states look: each by a colour and by a shape, for those who do not see the colour. */
export const STATE_LOOKS: Readonly<Record<ItemState, StateLook>> = {
  green: {
    ...{ icon: Check, tone: "success", key: "g" },
    ...{
      chosen: "border-success bg-success text-background",
      text: "text-success",
      edge: "border-l-success",
    },
  },
  amber: {
    ...{ icon: TriangleAlert, tone: "warning", key: "a" },
    ...{
      chosen: "border-warning bg-warning text-background",
      text: "text-warning",
      edge: "border-l-warning",
    },
  },
  red: {
    ...{ icon: OctagonAlert, tone: "danger", key: "r" },
    ...{ chosen: "border-danger bg-danger text-background", text: "text-danger", edge: "border-l-danger" },
  },
  not_checked: {
    ...{ icon: CircleSlash, tone: "neutral", key: "n" },
    ...{
      chosen: "border-muted-foreground bg-muted-foreground text-background",
      text: "text-muted-foreground",
      edge: "border-l-muted-foreground",
    },
  },
};

/** In the order of the thumb: what is said most often first. */
export const STATES_BY_USE = ["green", "amber", "red", "not_checked"] as const satisfies readonly ItemState[];
