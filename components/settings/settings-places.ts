import {
  BellRing,
  Building2,
  Cable,
  CalendarCheck,
  CalendarClock,
  CalendarPlus,
  CalendarSync,
  CarFront,
  CircleUser,
  ClipboardCheck,
  CreditCard,
  FileCog,
  History,
  KeyRound,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  Monitor,
  Package,
  Palette,
  Percent,
  Rocket,
  ShieldCheck,
  TextQuote,
  Truck,
  Users,
  Webhook,
} from "lucide-react";
import { domains } from "@/domains";
import type { SettingsIcon } from "@/lib/core/domain-facts";

const ICONS: Record<SettingsIcon, LucideIcon> = {
  garage: Building2,
  services: Cable,
  documents: FileCog,
  packages: Package,
  healthChecks: ClipboardCheck,
  markups: Percent,
  statuses: ListChecks,
  paper: Palette,
  diary: CalendarClock,
  vatPeriods: CalendarCheck,
  users: Users,
  permissions: ShieldCheck,
  apiKeys: KeyRound,
  calendars: CalendarSync,
  onlineBooking: CalendarPlus,
  onlinePayments: CreditCard,
  textMessages: MessageSquareText,
  vehicleData: CarFront,
  suppliersOnline: Truck,
  reminders: BellRing,
  texts: TextQuote,
  webhooks: Webhook,
  auditLog: History,
  wallScreen: Monitor,
  firstSteps: Rocket,
  account: CircleUser,
};

const pages = domains.flatMap(({ settings = [] }) => settings);

/** Every page of the settings. The tabs and the overview both show those that the user may open. */
export const settingsPlaces = [...pages.filter(({ last }) => !last), ...pages.filter(({ last }) => last)].map(
  ({ page, title, text, icon, permission }) => ({
    href: `/settings/${page}`,
    title,
    text,
    icon: ICONS[icon],
    permission,
  }),
);
