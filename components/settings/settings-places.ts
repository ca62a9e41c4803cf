import {
  Building2,
  CalendarCheck,
  CircleUser,
  FileCog,
  History,
  KeyRound,
  ListChecks,
  type LucideIcon,
  Package,
  Palette,
  Rocket,
  ShieldCheck,
  Users,
  Webhook,
} from "lucide-react";
import { SETTINGS_PAGES, type SettingsPage } from "@/lib/auth/rules/settings-pages";

interface Place {
  page: SettingsPage;
  title: string;
  text: string;
  icon: LucideIcon;
}

const PLACES: readonly Place[] = [
  {
    page: "garage",
    title: "Garage",
    text: "Name and address as they stand on your documents, VAT number, bank, labour rate, terms.",
    icon: Building2,
  },
  {
    page: "documents",
    title: "Documents",
    text: "What is asked for, charged and allowed when documents are written, and their next numbers.",
    icon: FileCog,
  },
  {
    page: "jobs",
    title: "Packages",
    text: "Packages at a fixed price, and descriptions that are written every day.",
    icon: Package,
  },
  {
    page: "statuses",
    title: "Statuses",
    text: "Your own words for where a vehicle stands, beside the system's.",
    icon: ListChecks,
  },
  {
    page: "paper",
    title: "Paper",
    text: "How your documents look on paper, their terms, and what goes with them by e-mail.",
    icon: Palette,
  },
  {
    page: "vat-periods",
    title: "VAT periods",
    text: "Close a period once its return is sent.",
    icon: CalendarCheck,
  },
  {
    page: "users",
    title: "Users",
    text: "Who may sign in, in which role, and where they are signed in now.",
    icon: Users,
  },
  {
    page: "permissions",
    title: "Permissions",
    text: "What each role may see and do. The defaults suit most garages.",
    icon: ShieldCheck,
  },
  {
    page: "api-keys",
    title: "API keys",
    text: "Let other programs in, with no more rights than they need.",
    icon: KeyRound,
  },
  {
    page: "webhooks",
    title: "Webhooks",
    text: "Tell other programs at once what happens here, and see what arrived.",
    icon: Webhook,
  },
  {
    page: "audit",
    title: "Audit log",
    text: "Who changed what and when, with what was there before.",
    icon: History,
  },
  {
    page: "first-steps",
    title: "First steps",
    text: "What a new garage sets up before its first job.",
    icon: Rocket,
  },
  {
    page: "account",
    title: "My account",
    text: "Your password, and the devices on which you are signed in.",
    icon: CircleUser,
  },
];

/** Every page of the settings. The tabs and the overview both show those that the user may open. */
export const settingsPlaces = PLACES.map((place) => ({
  ...place,
  href: `/settings/${place.page}`,
  permission: SETTINGS_PAGES[place.page],
}));
