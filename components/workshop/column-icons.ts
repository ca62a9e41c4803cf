import {
  CalendarClock,
  CarFront,
  CircleCheckBig,
  CirclePause,
  type LucideIcon,
  Package,
  Wrench,
} from "lucide-react";
import type { Column } from "@/lib/workshop/rules/board";

export const columnIcons: Record<Column, LucideIcon> = {
  booked: CalendarClock,
  arrived: CarFront,
  in_progress: Wrench,
  waiting_parts: Package,
  waiting_customer: CirclePause,
  done: CircleCheckBig,
};
