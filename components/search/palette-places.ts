import type { NavIcon } from "@/components/shell/nav-icons";
import type { NavGroup, NavItem } from "@/components/shell/navigation";

export type Place = {
  value: string;
  heading: "Begin" | "Go to" | "Print";
  href: string;
  icon: NavIcon;
  label: string;
};

export type Places = { groups: NavGroup[]; newItems: NavItem[]; forms: NavItem[] };

/** Letters and digits alone: "cash up" is Cash-up. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Everything that one may begin, open or print, by name. */
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

/** Those whose name holds what was typed, from its second letter on, or each of its words. */
export function placesNamed(places: Place[], typed: string): Place[] {
  const words = typed.split(/\s+/u).map(letters).filter(Boolean);
  const whole = words.join("");
  if (whole.length < 2) return [];
  return places.filter(({ label }) => {
    const name = letters(label);
    return name.includes(whole) || words.every((word) => word.length > 1 && name.includes(word));
  });
}

/** Whether a place's whole name was typed: then it is meant before anything that holds the word. */
export const isNamed = (places: Place[], typed: string): boolean =>
  places.some(({ label }) => letters(label) === letters(typed));
