import {
  Building2,
  CalendarCheck,
  ImagePlus,
  type LucideIcon,
  PoundSterling,
  UserPlus,
  Users,
} from "lucide-react";
import type { FirstStep } from "@/lib/settings/queries/first-steps";

interface Place {
  title: string;
  text: string;
  icon: LucideIcon;
  /** Where to do the step, the main link first. */
  links: readonly { href: string; label: string }[];
}

export const firstStepPlaces: Record<FirstStep, Place> = {
  garage: {
    title: "Your garage",
    text: "Name, address and telephone, as they stand on every document.",
    icon: Building2,
    links: [{ href: "/settings/garage", label: "Enter the garage's details" }],
  },
  logo: {
    title: "Your logo",
    text: "A PNG or JPEG for the head of your papers, and the colour that goes with it.",
    icon: ImagePlus,
    links: [{ href: "/settings/paper", label: "Add the logo" }],
  },
  vat: {
    title: "VAT",
    text: "An invoice with VAT has to carry your VAT number. Not registered? Leave this one.",
    icon: CalendarCheck,
    links: [
      { href: "/settings/garage", label: "Enter the VAT number" },
      { href: "/settings/vat-periods", label: "Create the VAT periods" },
    ],
  },
  rates: {
    title: "Rates and prices",
    text: "Your labour rate, MOT fees and sundries. Both pages start with what is usual.",
    icon: PoundSterling,
    links: [
      { href: "/settings/garage", label: "Set the labour rate" },
      { href: "/settings/documents", label: "Check MOT fees and sundries" },
    ],
  },
  users: {
    title: "The people who work here",
    text: "Each with a password and a role of their own, so that the history says who did what.",
    icon: UserPlus,
    links: [{ href: "/settings/users", label: "Add users" }],
  },
  customer: {
    title: "Your first customer",
    text: "Added at the counter, or all of them at once from your GA4 export.",
    icon: Users,
    links: [
      { href: "/customers/new", label: "New customer" },
      { href: "/import", label: "Import from GA4" },
    ],
  },
};
