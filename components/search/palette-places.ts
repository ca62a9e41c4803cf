import type { NavGroup, NavItem } from "@/components/shell/navigation";
import type { PlaceIcon } from "@/lib/core/domain-facts";

export type Place = {
  value: string;
  heading: "Begin" | "Go to" | "Print";
  href: string;
  icon: PlaceIcon;
  label: string;
};

export type Places = { groups: NavGroup[]; newItems: NavItem[]; forms: NavItem[] };

/** Only letters and digits: "cash up" matches Cash-up. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Everything that the user may create, open or print, by name. */
export function allPlaces({ groups, newItems, forms }: Places): Place[] {
  const place = (heading: Place["heading"], { href, icon, label }: NavItem): Place => ({
    value: `go:${href}`,
    heading,
    href,
    icon,
    label,
  });
  return [
    ...newItems.map((item) =>
      place("Begin", { ...item, label: item.asked ?? `New ${item.label.toLowerCase()}` }),
    ),
    ...groups.flatMap(({ items }) => items).map((item) => place("Go to", item)),
    ...forms.map((item) => place("Print", item)),
  ];
}

/** Returns the places whose name contains the text, from two characters on, or contains each of its words. */
export function placesNamed(places: Place[], typed: string): Place[] {
  const words = typed.split(/\s+/u).map(letters).filter(Boolean);
  const whole = words.join("");
  if (whole.length < 2) return [];
  return places.filter(({ label }) => {
    const name = letters(label);
    return name.includes(whole) || words.every((word) => word.length > 1 && name.includes(word));
  });
}

/** Whether the text is the whole name of a place, which then comes before any other match. */
export const isNamed = (places: Place[], typed: string): boolean =>
  places.some(({ label }) => letters(label) === letters(typed));
