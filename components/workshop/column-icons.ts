import {
  CalendarClock,
  CarFront,
  CircleCheckBig,
  CirclePause,
  ClipboardCheck,
  KeyRound,
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
  waiting_tester: ClipboardCheck,
  done: CircleCheckBig,
  collected: KeyRound,
};
