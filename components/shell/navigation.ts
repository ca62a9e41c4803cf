import type { ReactNode } from "react";
import { domains } from "@/domains";
import { SETTINGS_OVERVIEW } from "@/lib/auth/rules/settings-pages";
import {
  BEGINNING_GROUPS,
  type BeginningFacts,
  NAVIGATION_GROUPS,
  type NavigationFacts,
  type Place,
} from "@/lib/core/domain-facts";

export type NavItem = Place &
  Pick<NavigationFacts, "primary"> &
  Pick<BeginningFacts, "asked"> & {
    /** Behind its name: how much waits there. */
    count?: ReactNode;
  };

export type NavGroup = { label: string | null; items: NavItem[] };

/** Where every domain has its pages for settings. */
const SETTINGS: NavigationFacts = {
  group: "Office",
  href: "/settings",
  label: "Settings",
  icon: "settings",
  permission: SETTINGS_OVERVIEW,
};

function inGroup<G extends string | null>(facts: readonly (NavItem & { group: G })[], wanted: G): NavItem[] {
  return facts.filter(({ group }) => group === wanted).map(({ group: _, ...item }) => item);
}

/** Every page in the office's navigation. */
export const officeNavigation: NavGroup[] = NAVIGATION_GROUPS.map((label) => ({
  label,
  items: inGroup([...domains.flatMap(({ navigation = [] }) => navigation), SETTINGS], label),
}));

/** What a user can create from anywhere, by the menu or by name. */
export const beginnings: NavItem[] = BEGINNING_GROUPS.flatMap((group) =>
  inGroup(
    domains.flatMap((domain) => domain.beginnings ?? []),
    group,
  ),
);

/** Forms to fill in by hand, which can be printed by name from anywhere. */
export const blankForms: NavItem[] = domains.flatMap(({ blankForms = [] }) => blankForms);

/** The list to which a document belongs. */
export const placeOfDocument = (type: string): string => `/documents?type=${type}`;
